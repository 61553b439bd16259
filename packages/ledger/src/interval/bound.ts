import { compareDecimals } from '../decimal/decimal.ts';
import type { Bound, Interval } from './interval.ts';

/**
 * Orders lower ends by how much they promise: an absent end promises nothing, and of two ends at one
 * number the open one ("more than N") promises more than the closed one ("at least N").
 */
export const compareLower = (a: Bound | null, b: Bound | null): number => {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDecimals(a.value, b.value) || Number(b.closed) - Number(a.closed);
};

/** Orders upper ends from the tightest: an absent end comes last, and at one number open before closed. */
export const compareUpper = (a: Bound | null, b: Bound | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDecimals(a.value, b.value) || Number(a.closed) - Number(b.closed);
};

/** The lower end that promises more. */
export const higherLower = (a: Bound | null, b: Bound | null): Bound | null =>
  compareLower(a, b) >= 0 ? a : b;

/** The lower end that promises less. */
export const lowerLower = (a: Bound | null, b: Bound | null): Bound | null =>
  compareLower(a, b) <= 0 ? a : b;

/** The upper end that leaves more room. */
export const higherUpper = (a: Bound | null, b: Bound | null): Bound | null =>
  compareUpper(a, b) >= 0 ? a : b;

/** The upper end that leaves less room. */
export const lowerUpper = (a: Bound | null, b: Bound | null): Bound | null =>
  compareUpper(a, b) <= 0 ? a : b;

/** Does no value lie between these ends: (5, 5), [7, 3]? */
export const isEmpty = ({ lower, upper }: Interval): boolean => {
  if (lower === null || upper === null) return false;
  const order = compareDecimals(lower.value, upper.value);
  return order > 0 || (order === 0 && !(lower.closed && upper.closed));
};
