import type { Quantity } from '@headcount/ledger';

/** One wording of a count that several told differently. */
export interface StripRow {
  id: string;
  /** Who told it so, or the word alone: "more than". */
  label: string;
  quantity: Quantity;
}
