import * as fc from 'fast-check';

import { isEmpty } from '../src/interval/bound.ts';
import type { Bound, Interval } from '../src/interval/interval.ts';
import type { Qualifier } from '../src/quantity/quantity.ts';
import { crossing, named, said } from './builders.ts';

/** Small whole and half numbers, below zero too: enough to meet every edge. */
export const decimal = fc.integer({ min: -12, max: 12 }).map((halves) => String(halves / 2));

const bound: fc.Arbitrary<Bound | null> = fc.option(
  fc.record({ value: decimal, closed: fc.boolean() }),
  { freq: 4 },
);

/** Every kind of interval: open, closed and absent ends in any mixture, never empty. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .record({ lower: bound, upper: bound })
  .filter((interval) => !isEmpty(interval));

/** An interval of a count: nothing below zero. */
export const countInterval: fc.Arbitrary<Interval> = anyInterval.filter(
  ({ lower }) => lower !== null && Number(lower.value) >= 0,
);

/** Some values that lie in an interval: its closed ends, and points close to and far from its ends. */
export const samples = ({ lower, upper }: Interval): number[] => {
  const from = lower ? Number(lower.value) : (upper ? Number(upper.value) : 0) - 40;
  const to = upper ? Number(upper.value) : from + 40;
  const inner = [from + 1 / 64, (from + to) / 2, to - 1 / 64].filter((x) => x > from && x < to);
  return [
    ...(lower?.closed !== false ? [from] : []),
    ...inner,
    ...(upper?.closed !== false ? [to] : []),
  ];
};

/** An interval with another in it: the first says no more than the second. */
export const nested: fc.Arbitrary<{ wide: Interval; narrow: Interval }> = fc
  .tuple(anyInterval, anyInterval)
  .map(([a, b]) => ({ wide: hull(a, b), narrow: a }));

/** The same of counts. */
export const nestedCounts: fc.Arbitrary<{ wide: Interval; narrow: Interval }> = fc
  .tuple(countInterval, countInterval)
  .map(([a, b]) => ({ wide: hull(a, b), narrow: a }));

const hull = (a: Interval, b: Interval): Interval => ({
  lower: pick(a.lower, b.lower, -1),
  upper: pick(a.upper, b.upper, 1),
});

const pick = (a: Bound | null, b: Bound | null, side: 1 | -1): Bound | null => {
  if (a === null || b === null) return null;
  const order = (Number(a.value) - Number(b.value)) * side;
  if (order === 0) return { value: a.value, closed: a.closed || b.closed };
  return order > 0 ? a : b;
};

const qualifier = fc.constantFrom<Qualifier>(
  'EXACTLY',
  'PLAIN',
  'ABOUT',
  'MORE_THAN',
  'AT_LEAST',
  'LESS_THAN',
  'UP_TO',
  'NEARLY',
);

const period = fc.constantFrom(
  { start: '2022-09-21', end: '2022-10-04', precision: 'DAY', note: null } as const,
  { start: '2022-09-19', end: '2022-09-25', precision: 'DAY', note: null } as const,
  { start: '2022-08-01', end: '2022-08-07', precision: 'DAY', note: null } as const,
  { start: null, end: null, precision: 'WEEK', note: null } as const,
);

/** A report of entries to one of these places, in any words, over any of a few periods. */
export const report = (destinations: readonly string[]) =>
  fc
    .record({
      qualifier,
      value: fc.integer({ min: 1, max: 400 }).map((n) => String(n * 500)),
      destination: fc.constantFrom(...destinations),
      period,
      source: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ value, source, ...rest }) =>
      crossing(`${rest.destination}-${source}`, said(rest.qualifier, value), {
        destination: rest.destination,
        period: rest.period,
        source: named(source, source),
      }),
    );
