import type { Quantity } from '@headcount/ledger';
import type { IntervalEnd, Qualifier, ValueState } from '../generated/kysely/schema.ts';

/** The columns of a quantity as it was said. */
export interface QuantityRow {
  valueState: ValueState;
  qualifier: Qualifier;
  value: string | null;
  upperValue: string | null;
  roundingUnit: string | null;
  sourceWording: string;
  unit: string;
  lowerEnd: IntervalEnd;
  upperEnd: IntervalEnd;
}

/** The quantity of a row. Only a range says by itself whether its ends are included. */
export function quantityFrom(row: QuantityRow): Quantity {
  const quantity = {
    valueState: row.valueState,
    qualifier: row.qualifier,
    value: row.value,
    upperValue: row.upperValue,
    roundingUnit: row.roundingUnit,
    unit: row.unit,
    sourceWording: row.sourceWording,
  };
  if (row.qualifier !== 'BETWEEN') return quantity;
  return {
    ...quantity,
    lowerClosed: row.lowerEnd === 'CLOSED',
    upperClosed: row.upperEnd === 'CLOSED',
  };
}
