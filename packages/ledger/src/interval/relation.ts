import { compareDecimals, type Decimal } from '../decimal/decimal.ts';
import { compareLower, compareUpper, higherLower, isEmpty, lowerUpper } from './bound.ts';
import type { Interval } from './interval.ts';

/** May the number be this value? */
export const containsValue = ({ lower, upper }: Interval, value: Decimal): boolean => {
  const fromLower = lower ? compareDecimals(value, lower.value) : 1;
  const toUpper = upper ? compareDecimals(upper.value, value) : 1;
  return (
    (fromLower > 0 || (fromLower === 0 && lower?.closed === true)) &&
    (toUpper > 0 || (toUpper === 0 && upper?.closed === true))
  );
};

/** Does every value of `inner` lie in `outer`? Then `inner` says at least as much. */
export const isWithin = (inner: Interval, outer: Interval): boolean =>
  compareLower(inner.lower, outer.lower) >= 0 && compareUpper(inner.upper, outer.upper) <= 0;

/** The values that both allow; null when there is none. */
export const intersection = (a: Interval, b: Interval): Interval | null => {
  const both = { lower: higherLower(a.lower, b.lower), upper: lowerUpper(a.upper, b.upper) };
  return isEmpty(both) ? null : both;
};

export const overlaps = (a: Interval, b: Interval): boolean => intersection(a, b) !== null;

/** Is every value of `a` greater than every value of `b`? */
export const certainlyExceeds = (a: Interval, b: Interval): boolean => {
  if (a.lower === null || b.upper === null) return false;
  const order = compareDecimals(a.lower.value, b.upper.value);
  return order > 0 || (order === 0 && !(a.lower.closed && b.upper.closed));
};

/** Is no value of `a` greater than any value of `b`? */
export const neverExceeds = (a: Interval, b: Interval): boolean => {
  if (a.upper === null || b.lower === null) return false;
  return compareDecimals(a.upper.value, b.lower.value) <= 0;
};

/** The single value, when there is only one. */
export const pointOf = ({ lower, upper }: Interval): Decimal | null =>
  lower && upper && compareDecimals(lower.value, upper.value) === 0 ? lower.value : null;
