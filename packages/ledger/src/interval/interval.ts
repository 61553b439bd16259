import type { Decimal } from '../decimal/decimal.ts';

/** One end of an interval. A closed end belongs to it ("at least N"), an open one does not ("more than N"). */
export interface Bound {
  value: Decimal;
  closed: boolean;
}

/**
 * What a reported number can truly be: every value between the two ends. An absent end (null) means
 * that the source sets no limit on that side; it is never stored as a very large number.
 */
export interface Interval {
  lower: Bound | null;
  upper: Bound | null;
}

/**
 * How a bare number is read. FACE: "66,000" is exactly 66,000. CAUTIOUS: it is whatever would be
 * rounded to 66,000. The publish gate uses the cautious one.
 */
export type Reading = 'FACE' | 'CAUTIOUS';

export const closed = (value: Decimal): Bound => ({ value, closed: true });
export const open = (value: Decimal): Bound => ({ value, closed: false });

/** The one number N: [N, N]. */
export const exactly = (value: Decimal): Interval => ({
  lower: closed(value),
  upper: closed(value),
});

/** Nothing is known: (−∞, ∞). */
export const ANYTHING: Interval = { lower: null, upper: null };

/** A count of which nothing is known: [0, ∞). */
export const ANY_COUNT: Interval = { lower: closed('0'), upper: null };

/** Nothing at all: [0, 0]. The sum of no inputs. */
export const ZERO: Interval = exactly('0');
