import { canonical, type Decimal, powerOfTen } from '../decimal/decimal.ts';
import type { Quantity } from './quantity.ts';

/**
 * What a bare number was probably rounded to: the power of ten of its trailing zeros, but leaving
 * two significant digits, for nobody reports to the nearest hundred thousand by writing 200,000.
 * 66,000 → 1,000; 200,000 → 10,000; 2,326 → 1; 5 → 1; 2.5 → 0.1.
 */
export const defaultRoundingUnit = (value: Decimal): Decimal => {
  const [whole = '0', fraction] = canonical(value).replace('-', '').split('.');
  if (fraction !== undefined) return powerOfTen(-fraction.length);
  const significant = whole.replace(/0+$/, '');
  const trailing = significant === '' ? 0 : whole.length - significant.length;
  return powerOfTen(Math.min(trailing, Math.max(whole.length - 2, 0)));
};

/** The rounding unit of a quantity: the editor's, else read off its number; '1' when it has none. */
export const roundingUnit = (quantity: Quantity): Decimal => {
  if (quantity.roundingUnit !== null) return quantity.roundingUnit;
  return quantity.value === null ? '1' : defaultRoundingUnit(quantity.value);
};
