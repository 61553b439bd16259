import type { FigureDefinition, Instant, LedgerRecord } from '@headcount/ledger';
import type { Crossing } from '../crossing/crossing.ts';
import type { Event } from '../event/event.ts';

/** One version of a figure: how it is derived, with the records that it may be derived from. */
export interface Figure {
  /** The slug. */
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  readonly description: string | null;
  /** What the ledger evaluates. */
  readonly definition: FigureDefinition;
  /** Reports of the way back on the same routes: what the ledger's caveats may cite. */
  readonly related: readonly LedgerRecord[];
  /** The crossings behind `definition` and `related`, whole. */
  readonly crossings: readonly Crossing[];
  /** The events behind `definition`, whole. */
  readonly events: readonly Event[];
}
