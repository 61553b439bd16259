import { interval as intervalOf } from '@headcount/ledger';

import { position } from '../scale.ts';
import type { SumPart } from './sum-part.ts';

/** A part's place on the bar, in units of the count. */
export interface Segment {
  part: SumPart;
  start: number;
  end: number;
  /** It may not count, or not all of it. */
  isHatched: boolean;
  /** It lies over another part instead of after it. */
  isOverlapping: boolean;
}

/** Whether a part is on the bar at all: it counts, or it lies over one that does. */
export const isDrawn = (part: SumPart): boolean =>
  part.counted !== 'NONE' || Boolean(part.overlapsWith);

/**
 * Lays parts end to end: first those that count for certain, then those that need an assumption,
 * then those that count only toward the upper end, so that a reader sees how far the certain ones
 * reach. A part that may repeat another ends where that one ends, and adds only what sticks out.
 */
export const layEndToEnd = (parts: readonly SumPart[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let reached = 0;
  for (const part of inOrder(parts)) {
    const length = lengthOf(part);
    const other = segments.find((segment) => segment.part.id === part.overlapsWith);
    const start =
      other === undefined ? reached : other.end - Math.min(length, other.end - other.start);
    const end = start + length;
    segments.push({
      part,
      start,
      end,
      isHatched: part.counted !== 'FULL' || part.isAssumed === true || other !== undefined,
      isOverlapping: other !== undefined,
    });
    reached = Math.max(reached, end);
  }
  return segments;
};

/**
 * How long a part is drawn: the least that its report bears out. One that counts only toward the
 * upper end is drawn as long as it was reported, since its least is nothing.
 */
const lengthOf = (part: SumPart): number => {
  const said = intervalOf(part.quantity, 'CAUTIOUS');
  const bound =
    part.counted === 'FULL' ? part.interval.lower : (positive(said.lower) ?? said.upper);
  return Math.max(0, position(bound?.value ?? '0'));
};

const positive = (bound: SumPart['interval']['lower']) =>
  bound !== null && position(bound.value) > 0 ? bound : null;

const inOrder = (parts: readonly SumPart[]): readonly SumPart[] => {
  const ids = new Set(parts.map((part) => part.id));
  const rank = (part: SumPart): number => {
    if (part.overlapsWith && ids.has(part.overlapsWith)) return 3;
    if (part.counted !== 'FULL') return 2;
    return part.isAssumed === true ? 1 : 0;
  };
  return parts.toSorted((one, other) => rank(one) - rank(other));
};
