/** A stretch of a lane, in pixels from the left of the drawing. */
export interface Span {
  left: number;
  right: number;
}

/**
 * The lanes above and below a bar, and what stands in them. Lane 0 is the nearest below, lane −1 the
 * nearest above; the farther from the bar, the farther from zero.
 */
export interface Lanes {
  isFree(lane: number, span: Span): boolean;
  take(lane: number, span: Span): void;
}

export const createLanes = (): Lanes => {
  const taken = new Map<number, Span[]>();
  const inLane = (lane: number): readonly Span[] => taken.get(lane) ?? [];
  return {
    isFree: (lane, span) =>
      inLane(lane).every((other) => span.left >= other.right || span.right <= other.left),
    take: (lane, span) => {
      taken.set(lane, [...inLane(lane), span]);
    },
  };
};

/** The lane that is this many lanes away from the bar, above it or below. */
export const laneAt = (distance: number, side: 'above' | 'below'): number =>
  side === 'above' ? -1 - distance : distance;

/** The lanes that lie between a lane and the bar: what a leader has to cross. */
export const lanesBefore = (lane: number): readonly number[] =>
  lane < 0
    ? Array.from({ length: -lane - 1 }, (_, index) => -1 - index)
    : Array.from({ length: lane }, (_, index) => index);
