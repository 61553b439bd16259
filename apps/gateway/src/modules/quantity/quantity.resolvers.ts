import { type Bound, formatQuantity, interval } from '@headcount/ledger';
import type { IntervalEnd, Resolvers } from '../../generated/resolvers.ts';

/** How an interval ends where this is its bound. */
export function intervalEnd(bound: Bound | null): IntervalEnd {
  if (bound === null) return 'ABSENT';
  return bound.closed ? 'CLOSED' : 'OPEN';
}

export const quantityResolvers: Pick<Resolvers, 'Quantity'> = {
  Quantity: {
    lower: (quantity, { reading }) => interval(quantity, reading).lower?.value ?? null,
    lowerEnd: (quantity, { reading }) => intervalEnd(interval(quantity, reading).lower),
    upper: (quantity, { reading }) => interval(quantity, reading).upper?.value ?? null,
    upperEnd: (quantity, { reading }) => intervalEnd(interval(quantity, reading).upper),
    text: (quantity) => formatQuantity(quantity),
  },
};
