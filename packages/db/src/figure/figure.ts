import type { FigureDefinition, Instant } from '@headcount/ledger';

/** One version of a figure: how it is derived, with the records that it may be derived from. */
export interface Figure {
  /** The slug. */
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  readonly description: string | null;
  /** What the ledger evaluates. */
  readonly definition: FigureDefinition;
}
