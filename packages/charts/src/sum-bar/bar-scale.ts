import { position } from '../scale.ts';
import type { Segment } from './segments.ts';
import type { Threshold } from './sum-part.ts';

/** Pixels kept free at the right for the arrow that says "and more". */
const ARROW_ROOM = 44;

export interface BarScale {
  /** Counts to a share of the width, 0 to 100. */
  toShare(count: number): number;
  /** Where the parts end, 0 to 100. */
  end: number;
  /** The sum has no upper bound: an arrow follows its end. */
  isUnbounded: boolean;
}

/** The scale of a bar on a drawing at least `width` pixels wide. */
export const barScale = (
  segments: readonly Segment[],
  threshold: Threshold | null,
  width: number,
): BarScale => {
  const reached = Math.max(0, ...segments.map((segment) => segment.end));
  const isUnbounded = segments.some(
    ({ part }) => part.counted !== 'NONE' && part.interval.upper === null,
  );
  const longest = Math.max(reached, threshold === null ? 0 : position(threshold.value), 1);
  const room = isUnbounded ? 100 - (ARROW_ROOM / width) * 100 : 100;
  const toShare = (count: number) => (count / longest) * room;
  return { toShare, end: toShare(reached), isUnbounded };
};
