import { add, type Decimal, isNegative, isZero, multiply, negate } from '../decimal/decimal.ts';
import { higherLower, higherUpper } from './bound.ts';
import { type Bound, type Interval, ZERO } from './interval.ts';

const addBounds = (a: Bound | null, b: Bound | null): Bound | null =>
  a && b ? { value: add(a.value, b.value), closed: a.closed && b.closed } : null;

/** Every total of one value from each. An end is closed only when both are; absent when either is. */
export const addIntervals = (a: Interval, b: Interval): Interval => ({
  lower: addBounds(a.lower, b.lower),
  upper: addBounds(a.upper, b.upper),
});

/** The sum of any number of intervals; of none, zero. */
export const sumIntervals = (intervals: readonly Interval[]): Interval =>
  intervals.reduce(addIntervals, ZERO);

const negateBound = (bound: Bound | null): Bound | null =>
  bound && { value: negate(bound.value), closed: bound.closed };

/** The mirror image: the upper end becomes the lower. */
export const negateInterval = ({ lower, upper }: Interval): Interval => ({
  lower: negateBound(upper),
  upper: negateBound(lower),
});

/** Every difference of a value of `a` and a value of `b`, the two taken as unrelated. */
export const subtractIntervals = (a: Interval, b: Interval): Interval =>
  addIntervals(a, negateInterval(b));

/** Every value times one exact factor. Times zero is zero, even of an interval without ends. */
export const scaleInterval = (interval: Interval, factor: Decimal): Interval => {
  if (isZero(factor)) return ZERO;
  const times = (bound: Bound | null): Bound | null =>
    bound && { value: multiply(bound.value, factor), closed: bound.closed };
  const { lower, upper } = interval;
  return isNegative(factor)
    ? { lower: times(upper), upper: times(lower) }
    : { lower: times(lower), upper: times(upper) };
};

/** The larger of one value from each: "the highest of these counts". */
export const maximumInterval = (a: Interval, b: Interval): Interval => ({
  lower: higherLower(a.lower, b.lower),
  upper: higherUpper(a.upper, b.upper),
});
