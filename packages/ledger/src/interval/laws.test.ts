import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  anyInterval,
  countInterval,
  decimal,
  nested,
  nestedCounts,
  samples,
} from '../../test/arbitraries.ts';
import {
  addIntervals,
  maximumInterval,
  scaleInterval,
  subtractIntervals,
  sumIntervals,
} from './arithmetic.ts';
import type { Interval } from './interval.ts';
import { divideIntervals, shareOf } from './product.ts';
import { containsValue, isWithin } from './relation.ts';

const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 400 });

const operations: [
  string,
  (a: Interval, b: Interval) => Interval,
  (x: number, y: number) => number,
][] = [
  ['sum', addIntervals, (x, y) => x + y],
  ['difference', subtractIntervals, (x, y) => x - y],
  ['maximum', maximumInterval, (x, y) => Math.max(x, y)],
  ['ratio', divideIntervals, (x, y) => x / y],
];

test('sums may be taken in any order and any grouping', () => {
  holds(
    fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
      expect(addIntervals(a, b)).toEqual(addIntervals(b, a));
      expect(addIntervals(addIntervals(a, b), c)).toEqual(addIntervals(a, addIntervals(b, c)));
      expect(sumIntervals([c, a, b])).toEqual(sumIntervals([a, b, c]));
    }),
  );
});

describe.each(operations)('%s', (name, onIntervals, onNumbers) => {
  test('never gives a narrower result for a wider input', () => {
    holds(
      fc.property(nested, nested, (a, b) => {
        // Of a division by nothing but zero nothing can be said: it has no values to compare.
        fc.pre(name !== 'ratio' || !isOnlyZero(b.narrow));
        expect(isWithin(onIntervals(a.narrow, b.narrow), onIntervals(a.wide, b.wide))).toBe(true);
      }),
    );
  });

  test('contains what every pair of values gives', () => {
    holds(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const result = onIntervals(a, b);
        for (const x of samples(a)) {
          for (const y of samples(b)) {
            if (name === 'ratio' && y === 0) continue;
            expect(reaches(result, onNumbers(x, y))).toBe(true);
          }
        }
      }),
    );
  });

  test('has no end further out than values come to, and a closed end is reached', () => {
    holds(
      fc.property(anyInterval, anyInterval, (a, b) => {
        fc.pre(name !== 'ratio' || awayFromZero(b));
        const result = onIntervals(a, b);
        const values = samples(a).flatMap((x) => samples(b).map((y) => onNumbers(x, y)));
        for (const end of [result.lower, result.upper].filter((one) => one !== null)) {
          const distance = Math.min(...values.map((value) => Math.abs(value - Number(end.value))));
          expect(distance).toBeLessThan(end.closed ? 1e-9 : name === 'ratio' ? 2 : 0.04);
        }
      }),
    );
  });
});

// A float quotient may fall beside the exact end by its last digit.
const reaches = (interval: Interval, value: number): boolean =>
  [value, value - 1e-9, value + 1e-9].some((near) => containsValue(interval, near.toFixed(14)));

const isOnlyZero = ({ lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && Number(lower.value) === 0 && Number(upper.value) === 0;

const awayFromZero = ({ lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && Number(lower.value) * Number(upper.value) > 0;

test('of a division by nothing but zero nothing is said', () => {
  const zero: Interval = {
    lower: { value: '0', closed: true },
    upper: { value: '0', closed: true },
  };
  holds(
    fc.property(anyInterval, (a) => {
      expect(divideIntervals(a, zero)).toEqual({ lower: null, upper: null });
    }),
  );
});

test('scaling is multiplication of every value, and by zero is zero', () => {
  holds(
    fc.property(anyInterval, decimal, (a, factor) => {
      for (const x of samples(a)) {
        expect(containsValue(scaleInterval(a, factor), String(x * Number(factor)))).toBe(true);
      }
      expect(scaleInterval(a, '0')).toEqual({
        lower: { value: '0', closed: true },
        upper: { value: '0', closed: true },
      });
    }),
  );
});

test('what is added and taken away again is still allowed', () => {
  holds(
    fc.property(anyInterval, anyInterval, (a, b) => {
      expect(isWithin(a, subtractIntervals(addIntervals(a, b), b))).toBe(true);
    }),
  );
});

describe('a share', () => {
  test('lies between nothing and the whole, and contains what every pair of counts gives', () => {
    holds(
      fc.property(countInterval, countInterval, (part, rest) => {
        const share = shareOf(part, rest);
        expect(
          isWithin(share, {
            lower: { value: '0', closed: true },
            upper: { value: '1', closed: true },
          }),
        ).toBe(true);
        const pairs = samples(part).flatMap((x) => samples(rest).map((y) => [x, y] as const));
        for (const [x, y] of pairs.filter(([a, b]) => a + b > 0)) {
          expect(reaches(share, x / (x + y))).toBe(true);
        }
      }),
    );
  });

  test('is never narrower for wider counts', () => {
    holds(
      fc.property(nestedCounts, nestedCounts, (a, b) => {
        expect(isWithin(shareOf(a.narrow, b.narrow), shareOf(a.wide, b.wide))).toBe(true);
      }),
    );
  });
});

test('beside nothing, any part is the whole', () => {
  const part = { lower: { value: '5', closed: false }, upper: null };
  const whole = { value: '1', closed: true };
  expect(shareOf(part, scaleInterval(part, '0'))).toEqual({ lower: whole, upper: whole });
});

test('one third is cut outward, never inward', () => {
  const third = divideIntervals(
    { lower: { value: '1', closed: true }, upper: { value: '1', closed: true } },
    { lower: { value: '3', closed: true }, upper: { value: '3', closed: true } },
  );
  expect(third).toEqual({
    lower: { value: '0.333333333333', closed: false },
    upper: { value: '0.333333333334', closed: false },
  });
});
