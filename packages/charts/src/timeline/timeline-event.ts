import type { Period } from '@headcount/ledger';

/** Something that happened, as the timeline draws it. */
export interface TimelineEvent {
  id: string;
  title: string;
  /** When, as exactly as it is known. */
  period: Period;
  /** A number of its own, in words: "300,000 to be called up". */
  quantity?: string | null;
}
