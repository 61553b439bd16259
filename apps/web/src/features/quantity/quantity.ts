import type { Bound, Interval, Quantity } from '@headcount/ledger';
import { graphql, readFragment } from '@/generated/index.ts';
import type { IntervalEnd } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';

const Quantity_quantity = graphql(`
  fragment Quantity_quantity on Quantity {
    valueState
    value
    upperValue
    qualifier
    unit
    roundingUnit
    sourceWording
  }
`);

/** A reported number as the ledger knows it, for drawing and for words. */
export function toQuantity(quantity: FragmentType<typeof Quantity_quantity>): Quantity {
  const { value, upperValue, roundingUnit, ...said } = readFragment(Quantity_quantity, quantity);
  return {
    valueState: said.valueState,
    qualifier: said.qualifier,
    unit: said.unit,
    sourceWording: said.sourceWording,
    value: value ?? null,
    upperValue: upperValue ?? null,
    roundingUnit: roundingUnit ?? null,
  };
}

/** The two ends of an interval as the schema gives them. */
export interface Ends {
  lower?: string | null;
  lowerEnd: IntervalEnd;
  upper?: string | null;
  upperEnd: IntervalEnd;
}

/** The ledger's interval of a derived number. */
export function toInterval({ lower, lowerEnd, upper, upperEnd }: Ends): Interval {
  return { lower: toBound(lower, lowerEnd), upper: toBound(upper, upperEnd) };
}

function toBound(value: string | null | undefined, end: IntervalEnd): Bound | null {
  return value && end !== 'ABSENT' ? { value, closed: end === 'CLOSED' } : null;
}
