import { Big } from 'big.js';

/**
 * An exact decimal in plain notation: '200000', '-0.5', never '2e5', never a JavaScript float.
 * Every number of the ledger travels as one, from the database's NUMERIC to the printed page.
 */
export type Decimal = string;

// Its own constructor, so that no setting made elsewhere in the program reaches this arithmetic.
const Exact = Big();
Exact.DP = 12;

const plain = (value: Big): Decimal => {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
};

const PLAIN_NOTATION = /^-?\d+(\.\d+)?$/;

/** Is this text a decimal in plain notation? Exponents, spaces, '+1' and '.5' are not. */
export const isDecimal = (text: string): boolean => PLAIN_NOTATION.test(text);

/** The one way a decimal is written: '007.50' is '7.5', '-0' is '0'. Throws on anything else. */
export const canonical = (value: Decimal): Decimal => {
  if (!isDecimal(value)) throw new RangeError(`“${value}” is not a decimal in plain notation`);
  return plain(Exact(value));
};

export const add = (a: Decimal, b: Decimal): Decimal => plain(Exact(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => plain(Exact(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => plain(Exact(a).times(b));
export const negate = (a: Decimal): Decimal => plain(Exact(0).minus(a));

/** -1, 0 or 1, as `a` is less than, equal to or greater than `b`: by value, so '1.0' equals '1'. */
export const compareDecimals = (a: Decimal, b: Decimal): -1 | 0 | 1 => Exact(a).cmp(b);

export const isNegative = (a: Decimal): boolean => compareDecimals(a, '0') < 0;
export const isZero = (a: Decimal): boolean => compareDecimals(a, '0') === 0;
export const larger = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) >= 0 ? a : b);
export const smaller = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b);

/** 10 to the power of `exponent`, which may be negative. */
export const powerOfTen = (exponent: number): Decimal => plain(Exact(`1e${exponent}`));

type Direction = 'DOWN' | 'UP';

const towards = (value: Big, places: number, direction: Direction): Big => {
  const cut = value.round(places, 0);
  if (cut.eq(value)) return cut;
  const isTowardsZero = value.s > 0 === (direction === 'DOWN');
  return isTowardsZero ? cut : value.round(places, 3);
};

/**
 * A quotient, rounded down or up at the twelfth decimal place when it has no end (1 ÷ 3), so that
 * an interval's end is only ever moved outward. `isExact` says whether anything was rounded.
 */
export const divide = (
  a: Decimal,
  b: Decimal,
  direction: Direction,
): { value: Decimal; isExact: boolean } => {
  const quotient = Exact(a).div(b); // rounded to the nearest at the twelfth place
  const back = quotient.times(b);
  if (back.eq(a)) return { value: plain(quotient), isExact: true };
  const isBelow = back.lt(a) === Exact(b).gt(0);
  const step = Exact('1e-12');
  const value =
    direction === 'DOWN'
      ? isBelow
        ? quotient
        : quotient.minus(step)
      : isBelow
        ? quotient.plus(step)
        : quotient;
  return { value: plain(value), isExact: false };
};

/** The greatest multiple of `unit` that is not above `value` (370,500 by thousands is 370,000). */
export const floorTo = (value: Decimal, unit: Decimal): Decimal => multipleOf(value, unit, 'DOWN');

/** The least multiple of `unit` that is not below `value` (370,500 by thousands is 371,000). */
export const ceilTo = (value: Decimal, unit: Decimal): Decimal => multipleOf(value, unit, 'UP');

const multipleOf = (value: Decimal, unit: Decimal, direction: Direction): Decimal => {
  const quotient = divide(value, unit, direction).value;
  return plain(towards(Exact(quotient), 0, direction).times(unit));
};
