import { add, divide, isNegative, isZero, subtract } from '../decimal/decimal.ts';
import { negateInterval } from './arithmetic.ts';
import { compareUpper } from './bound.ts';
import { ANYTHING, type Bound, closed, type Interval, open } from './interval.ts';

/**
 * Every quotient of a value of `a` and a value of `b` other than zero, the two taken as unrelated.
 * When `b` lies on both sides of zero, or is zero alone, nothing can be said. A quotient without end
 * is cut outward at the twelfth decimal place, and its end is then open.
 */
export const divideIntervals = (a: Interval, b: Interval): Interval => {
  if (b.upper !== null && compareUpper(b.upper, closed('0')) <= 0) {
    return divideIntervals(negateInterval(a), mirrored(b));
  }
  if (b.lower === null || isNegative(b.lower.value)) return ANYTHING;
  const divisor = isZero(b.lower.value) ? { ...b, lower: open('0') } : b;
  const upper = lowestQuotient(negateInterval(a), divisor);
  return {
    lower: lowestQuotient(a, divisor),
    upper: negateInterval({ lower: upper, upper: null }).upper,
  };
};

const mirrored = (b: Interval): Interval => {
  const turned = negateInterval(b);
  return turned.upper !== null && isZero(turned.upper.value) ? ANYTHING : turned;
};

// The lower end of a ÷ b for b > 0: the least dividend over the greatest divisor when it is positive,
// over the least divisor when it is negative.
const lowestQuotient = (a: Interval, b: Interval): Bound | null => {
  const least = a.lower;
  if (least === null) return null;
  if (isZero(least.value)) return least;
  const divisor = isNegative(least.value) ? b.lower : b.upper;
  if (divisor === null) return isNegative(least.value) ? null : open('0');
  if (isZero(divisor.value)) return null;
  return quotient(least, divisor);
};

const quotient = (a: Bound, b: Bound): Bound => {
  const { value, isExact } = divide(a.value, b.value, 'DOWN');
  return { value, closed: isExact && a.closed && b.closed };
};

/**
 * The share of a part in the whole, as a fraction between 0 and 1: part ÷ (part + rest) of two counts
 * that have nothing in common. Tighter than dividing by the sum, since the part is in both.
 */
export const shareOf = (part: Interval, rest: Interval): Interval => {
  const ofRest = leastShare(rest, part);
  return {
    lower: leastShare(part, rest),
    upper: { value: subtract('1', ofRest.value), closed: ofRest.closed },
  };
};

// The least of the one beside the most of the other.
const leastShare = ({ lower }: Interval, { upper }: Interval): Bound => {
  const least = lower ?? closed('0');
  if (isZero(least.value)) return least;
  if (upper === null) return open('0');
  if (isZero(upper.value)) return closed('1');
  return quotient(least, { value: add(least.value, upper.value), closed: upper.closed });
};
