import { type Anchor, isInside, lineSpan, spanOf, withAir } from './anchor.ts';
import { laneAt, type Lanes, lanesBefore } from './lanes.ts';
import { blockWidth, type TextLine } from '../text/text-line.ts';

/** One way to set a label. */
export interface Candidate {
  lines: readonly TextLine[];
  anchor: Anchor;
  side: 'above' | 'below';
  /** Where its leader would leave the bar, 0 to 100, if it cannot stand next to the bar. */
  leaderAt: number;
  /** It makes sense only next to the bar. */
  isNearOnly?: boolean;
}

/** A label that has its place: next to the bar in lane −1 or 0, or farther out with a leader. */
export interface PlacedLabel {
  lines: readonly TextLine[];
  anchor: Anchor;
  lane: number;
  /** 0 to 100; null for a label next to the bar. */
  leaderAt: number | null;
}

/** Beyond this many lanes a label gives up its leader: nothing else can be in its way there. */
const FARTHEST = 8;

/**
 * Takes the first candidate that is free, nearest lanes first, and marks its place as taken. The
 * words stay inside the drawing, and neither words nor leader touch what is already there.
 */
export const placeLabel = (
  candidates: readonly Candidate[],
  lanes: Lanes,
  width: number,
): PlacedLabel => {
  for (let distance = 0; distance < FARTHEST; distance += 1) {
    for (const candidate of candidates) {
      if (distance > 0 && candidate.isNearOnly === true) continue;
      const placed = tryCandidate(candidate, distance, lanes, width);
      if (placed !== null) return placed;
    }
  }
  return placeAlone(candidates, lanes, width);
};

const tryCandidate = (
  { lines, anchor, side, leaderAt }: Candidate,
  distance: number,
  lanes: Lanes,
  width: number,
): PlacedLabel | null => {
  const lane = laneAt(distance, side);
  const span = spanOf(anchor, blockWidth(lines), width);
  const path = lineSpan(leaderAt, width);
  const crossed = lanesBefore(lane);
  const isFree =
    isInside(span, width) &&
    lanes.isFree(lane, withAir(span)) &&
    crossed.every((between) => lanes.isFree(between, path));
  if (!isFree) return null;
  lanes.take(lane, withAir(span));
  for (const between of crossed) lanes.take(between, path);
  return { lines, anchor, lane, leaderAt: distance === 0 ? null : leaderAt };
};

const placeAlone = (candidates: readonly Candidate[], lanes: Lanes, width: number): PlacedLabel => {
  const lines = candidates[0]?.lines ?? [];
  const anchor: Anchor = { at: 0, dx: 0, side: 'start' };
  const span = withAir(spanOf(anchor, blockWidth(lines), width));
  let lane = FARTHEST;
  while (!lanes.isFree(lane, span)) lane += 1;
  lanes.take(lane, span);
  return { lines, anchor, lane, leaderAt: null };
};
