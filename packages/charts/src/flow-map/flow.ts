import type { Quantity } from '@headcount/ledger';

/** People counted from one place to another, as the map draws them. */
export interface Flow {
  /** The record's id. */
  id: string;
  originId: string;
  originLabel: string;
  destinationId: string;
  destinationLabel: string;
  quantity: Quantity;
  /** It may not count, wholly or in part: its band is hatched. */
  isAssumed?: boolean;
}
