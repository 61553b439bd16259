import { add, compareDecimals, type Decimal, multiply, subtract } from '../decimal/decimal.ts';
import {
  ANY_COUNT,
  type Bound,
  closed,
  exactly,
  type Interval,
  open,
  type Reading,
  ZERO,
} from '../interval/interval.ts';
import { isEmpty } from '../interval/bound.ts';
import type { Quantity } from './quantity.ts';
import { roundingUnit } from './rounding-unit.ts';

/**
 * What a reported quantity means, as an interval. MORE_THAN and its like follow FHIR's Quantity
 * comparator; a PLAIN number read cautiously is every number that would be rounded to it.
 */
export const interval = (quantity: Quantity, reading: Reading): Interval => {
  if (quantity.valueState === 'NONE') return ZERO;
  const { value } = quantity;
  if (quantity.valueState === 'SOME' || value === null) return ANY_COUNT;
  const meant = meaning(quantity, value, reading);
  if (isEmpty(meant)) throw new RangeError(`“${quantity.sourceWording}” leaves room for no number`);
  return meant;
};

const meaning = (quantity: Quantity, value: Decimal, reading: Reading): Interval => {
  const unit = roundingUnit(quantity);
  switch (quantity.qualifier) {
    case 'EXACTLY':
      return exactly(value);
    case 'PLAIN':
      return reading === 'FACE' ? exactly(value) : rounded(value, unit);
    case 'ABOUT':
      return { lower: floored(subtract(value, unit), value), upper: closed(add(value, unit)) };
    case 'MORE_THAN':
      return { lower: open(value), upper: null };
    case 'AT_LEAST':
      return { lower: closed(value), upper: null };
    case 'LESS_THAN':
      return { lower: countFloor(value), upper: open(value) };
    case 'UP_TO':
      return { lower: countFloor(value), upper: closed(value) };
    case 'NEARLY':
      return { lower: floored(subtract(value, unit), value), upper: open(value) };
    case 'BETWEEN':
      return {
        lower: { value, closed: quantity.lowerClosed ?? true },
        upper: { value: quantity.upperValue ?? value, closed: quantity.upperClosed ?? true },
      };
  }
};

const rounded = (value: Decimal, unit: Decimal): Interval => {
  const half = multiply(unit, '0.5');
  return { lower: floored(subtract(value, half), value), upper: open(add(value, half)) };
};

// A count is never below zero; only a number that is itself not above zero (a net flow) goes lower.
const floored = (lower: Decimal, value: Decimal): Bound =>
  closed(compareDecimals(value, '0') > 0 && compareDecimals(lower, '0') < 0 ? '0' : lower);

const countFloor = (value: Decimal): Bound | null =>
  compareDecimals(value, '0') > 0 ? closed('0') : null;
