import type { Counted, Decimal, Interval, Quantity } from '@headcount/ledger';

/** One input of a sum, as the bar draws it. */
export interface SumPart {
  /** The record's id. */
  id: string;
  /** Gives the part its colour. */
  placeId: string | null;
  label: string;
  /** As its source reported it; its words stand under the label. */
  quantity: Quantity;
  /** What it added, after the rules of window and overlap. */
  interval: Interval;
  counted: Counted;
  /** It counts only because an assumption is granted: drawn hatched. */
  isAssumed?: boolean;
  /** The part it may repeat, wholly or partly: drawn over it, hatched. */
  overlapsWith?: string | null;
  /** A few words more: "in one week". */
  note?: string | null;
}

/** A number that the sum is held against, drawn as a line through it. */
export interface Threshold {
  value: Decimal;
  /** "300,000 to be called up". */
  label: string;
}
