import { interval, type Bound, type Quantity } from '@headcount/ledger';
import type { IntervalEnd } from '../generated/kysely/schema.ts';

/** The columns of a quantity, with the interval that the ledger reads off it at face value. */
export function quantityRow(quantity: Quantity) {
  const { lower, upper } = interval(quantity, 'FACE');
  return {
    value_state: quantity.valueState,
    qualifier: quantity.qualifier,
    value: quantity.value,
    upper_value: quantity.upperValue,
    rounding_unit: quantity.roundingUnit,
    source_wording: quantity.sourceWording,
    unit: quantity.unit,
    lower: lower?.value ?? null,
    lower_end: endOf(lower),
    upper: upper?.value ?? null,
    upper_end: endOf(upper),
  };
}

function endOf(bound: Bound | null): IntervalEnd {
  if (bound === null) return 'ABSENT';
  return bound.closed ? 'CLOSED' : 'OPEN';
}
