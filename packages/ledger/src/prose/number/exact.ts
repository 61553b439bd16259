import { type Decimal, divide, multiply } from '../../decimal/decimal.ts';
import { closed } from '../../interval/interval.ts';
import type { Interval } from '../../interval/interval.ts';
import type { NumeralValue } from '../numeral.ts';

/** A fraction as a decimal, or, when no decimal can write it, the narrow interval around it. */
export const fractionValue = (numerator: Decimal, denominator: Decimal): NumeralValue => {
  if (denominator === '0') return null;
  const down = divide(numerator, denominator, 'DOWN');
  if (down.isExact) return down.value;
  return {
    lower: closed(down.value),
    upper: closed(divide(numerator, denominator, 'UP').value),
  };
};

export const isInterval = (value: NumeralValue): value is Interval =>
  typeof value === 'object' && value !== null;

/** The value times a factor. */
export const scaleValue = (value: NumeralValue, factor: Decimal): NumeralValue => {
  if (value === null) return null;
  if (!isInterval(value)) return multiply(value, factor);
  const times = (bound: Interval['lower']) =>
    bound && { ...bound, value: multiply(bound.value, factor) };
  return { lower: times(value.lower), upper: times(value.upper) };
};

/** The lower end of a value; the value itself when it is one number. */
export const lowEnd = (value: NumeralValue): Decimal | null =>
  isInterval(value) ? (value.lower?.value ?? null) : value;

/** The upper end of a value; the value itself when it is one number. */
export const highEnd = (value: NumeralValue): Decimal | null =>
  isInterval(value) ? (value.upper?.value ?? null) : value;
