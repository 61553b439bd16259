/** A point in the drawing's own coordinates. */
export type Point = readonly [x: number, y: number];

/** A flow's band: thin where it leaves, as wide as its count where it arrives. */
export interface Band {
  /** SVG path data. */
  path: string;
  /** Points along its middle, for keeping words off it. */
  spine: readonly Point[];
  /** Half its width at each of those points. */
  halves: readonly number[];
}

const STEPS = 24;
/** How much of its full width a band has where it begins; never less than can be seen. */
const BEGINNING = 0.3;
const LEAST_HALF = 0.6;
/** How far a band bends, as a share of its length. */
const BEND = 0.16;

/**
 * A band from one point to another that bends to `side` (1 to the left of its way, −1 to the right)
 * and ends in a blunt point.
 */
export const drawBand = (from: Point, to: Point, width: number, side: 1 | -1): Band => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const curve = [
    from,
    [(from[0] + to[0]) / 2 + dy * BEND * side, (from[1] + to[1]) / 2 - dx * BEND * side],
    to,
  ] as const;
  const shoulder = 1 - Math.min(width * 0.45, length * 0.3) / length;
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) * shoulder);
  const spine = shares.map((share) => pointAt(curve, share));
  const halves = shares.map((share) =>
    Math.max((growth(share / shoulder) * width) / 2, LEAST_HALF),
  );
  const edge = (left: 1 | -1) =>
    spine.map(([x, y], step): Point => {
      const [nx, ny] = normalAt(curve, shares[step] ?? 0);
      const half = (halves[step] ?? 0) * left;
      return [x + nx * half, y + ny * half];
    });
  const outline = [...edge(1), to, ...edge(-1).toReversed()];
  const path = `M${outline.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join('L')}Z`;
  return { path, spine: [...spine, to], halves: [...halves, 0] };
};

/** Slow at both ends, so that the band swells like a stroke of a pen. */
const growth = (along: number): number =>
  BEGINNING + (1 - BEGINNING) * along * along * (3 - 2 * along);

type Curve = readonly [from: Point, control: Point, to: Point];

const pointAt = ([from, control, to]: Curve, t: number): Point => {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
};

const normalAt = ([from, control, to]: Curve, t: number): Point => {
  const x = (1 - t) * (control[0] - from[0]) + t * (to[0] - control[0]);
  const y = (1 - t) * (control[1] - from[1]) + t * (to[1] - control[1]);
  const length = Math.hypot(x, y) || 1;
  return [-y / length, x / length];
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
