import {
  add,
  compareDecimals,
  type Decimal,
  floorTo,
  isDecimal,
  multiply,
  powerOfTen,
  subtract,
} from '../../decimal/decimal.ts';
import type { Claim, ClaimWords } from '../../phrase/claim.ts';
import { highEnd, isInterval, lowEnd, scaleValue } from '../number/exact.ts';
import type { Numeral, NumeralValue } from '../numeral.ts';

/**
 * What a numeral claims of a number in this unit. A range claims two things. "Hundreds of thousands"
 * claims at least two of them. A fraction of a figure in percent is a percentage, and one that no
 * decimal can write ("a third") claims to be about it.
 */
export const claimsOf = (numeral: Numeral, unit: string): Claim[] => {
  const { kind, floor } = numeral;
  if (kind === 'INDEFINITE') return floor === null ? [] : [{ words: 'AT_LEAST', value: floor }];
  const value = inUnit(numeral, unit);
  const low = lowEnd(value);
  if (low === null) return [];
  const words: ClaimWords = numeral.words ?? 'PLAIN';
  if (!isInterval(value)) return [{ words, value: low }];
  if (kind !== 'RANGE') {
    return [{ words: words === 'PLAIN' ? 'ABOUT' : words, value: twoDigits(low) }];
  }
  return [
    { words: 'AT_LEAST', value: low },
    { words: 'UP_TO', value: highEnd(value) ?? low },
  ];
};

const isPercent = (unit: string): boolean => unit === '%' || unit.toLowerCase().startsWith('per');

const inUnit = ({ kind, value }: Numeral, unit: string): NumeralValue =>
  kind === 'FRACTION' && isPercent(unit) ? scaleValue(value, '100') : value;

// 33.333… is 33, 0.333… is 0.33: as exact as "a third" is meant.
const twoDigits = (value: Decimal): Decimal => {
  const [whole = '0', fraction = ''] = value.split('.');
  const lead =
    whole === '0' ? -(fraction.length - fraction.replace(/^0+/, '').length) : whole.length;
  const unit = powerOfTen(lead - 2);
  return floorTo(add(value, multiply(unit, '0.5')), unit);
};

/** Is this the number of the mark? A fraction may be marked as itself or as its percentage. */
export const isValueOf = (numeral: Numeral, marked: Decimal): boolean => {
  if (!isDecimal(marked)) return false;
  const numbers = [...claimsOf(numeral, ''), ...claimsOf(numeral, '%')].map(({ value }) => value);
  return numbers.some((value) => compareDecimals(value, marked) === 0);
};

/** How far apart two numbers are. */
export const distance = (a: Decimal, b: Decimal): Decimal =>
  compareDecimals(a, b) < 0 ? subtract(b, a) : subtract(a, b);
