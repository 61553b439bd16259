import { isNegative } from '../decimal/decimal.ts';
import {
  maximumInterval,
  scaleInterval,
  subtractIntervals,
  sumIntervals,
} from '../interval/arithmetic.ts';
import { ANYTHING, closed, exactly, type Interval } from '../interval/interval.ts';
import { divideIntervals, shareOf } from '../interval/product.ts';
import { intersection } from '../interval/relation.ts';
import {
  type ClashGraph,
  type DisjointFamily,
  largestDisjointFamily,
} from '../place/disjoint-family.ts';
import type { FigureKind } from './definition.ts';

/** The result of the arithmetic, and which inputs make up its lower end when some clash. */
export interface Combination {
  interval: Interval;
  /** Null when nothing clashes: then every input is in. */
  family: DisjointFamily | null;
}

/** Puts the slots' intervals together as the kind of figure asks. */
export const combine = (
  kind: FigureKind,
  intervals: readonly Interval[],
  graph: ClashGraph,
): Combination => {
  const [first = ANYTHING, ...rest] = intervals;
  const others = (): Interval => partitionSum(rest, withoutFirst(graph)).interval;
  switch (kind) {
    case 'RECORD':
      return { interval: first, family: null };
    case 'SUM':
      return partitionSum(intervals, graph);
    case 'DIFFERENCE':
      return { interval: subtractIntervals(first, others()), family: null };
    case 'RATIO':
      return { interval: divideIntervals(first, others()), family: null };
    case 'SHARE':
      return { interval: scaleInterval(share(first, rest, graph), '100'), family: null };
    case 'MAXIMUM':
      return { interval: rest.reduce(maximumInterval, first), family: null };
  }
};

/**
 * A sum over places that may overlap: the upper end is the plain sum, the lower end the largest total
 * over inputs no two of which clash. Numbers that may be below zero give no end when they clash.
 */
const partitionSum = (intervals: readonly Interval[], graph: ClashGraph): Combination => {
  const sum = sumIntervals(intervals);
  if (graph.every((others) => others.size === 0)) return { interval: sum, family: null };
  const signed = intervals.some(
    ({ lower }, at) => (graph[at]?.size ?? 0) > 0 && (lower === null || isNegative(lower.value)),
  );
  const family = largestDisjointFamily(
    intervals.map(({ lower }) => lower ?? closed('0')),
    graph,
  );
  if (signed) return { interval: ANYTHING, family };
  const chosen = family.chosen.map((at) => intervals[at] ?? ANYTHING);
  return { interval: { lower: sumIntervals(chosen).lower, upper: sum.upper }, family };
};

const withoutFirst = (graph: ClashGraph): ClashGraph =>
  graph.slice(1).map((others) => new Set([...others].filter((at) => at > 0).map((at) => at - 1)));

// Two inputs, the first within the second: a part of a whole. Otherwise the first beside the rest; if
// it may overlap them, the whole may be smaller than their sum, and the share larger.
const share = (part: Interval, rest: readonly Interval[], graph: ClashGraph): Interval => {
  const [whole] = rest;
  const isOverlapping = (graph[0]?.size ?? 0) > 0;
  if (whole !== undefined && rest.length === 1 && isOverlapping) {
    const fraction = divideIntervals(part, whole);
    return intersection(fraction, { lower: closed('0'), upper: closed('1') }) ?? exactly('1');
  }
  const apart = shareOf(part, partitionSum(rest, withoutFirst(graph)).interval);
  return isOverlapping ? { lower: apart.lower, upper: closed('1') } : apart;
};
