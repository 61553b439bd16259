import type { Assumption } from '../../figure/assumption.ts';
import type { Evaluation } from '../../figure/evaluation.ts';
import type { Instant } from '../../period/period.ts';
import type { PlaceGraph } from '../../place/place-graph.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Named } from '../../record/record.ts';
import type { Language } from '../language.ts';

/** An event as the check sees it. */
export interface CheckedEvent {
  title: string;
  /** Its own number; null when it has none. */
  quantity: Quantity | null;
  source: Named | null;
}

/** What a figure rested on when the text was written or last confirmed. */
export interface PrintedFigure {
  records: readonly { id: string; version: number }[];
}

/** What an article is checked against: the ledger as it stands, and what the text was written from. */
export interface CheckContext {
  language: Language;
  /** Every figure that may be bound, by slug, read cautiously. */
  figures: ReadonlyMap<string, Evaluation>;
  /** Every event, by id. */
  events: ReadonlyMap<string, CheckedEvent>;
  /** The words of every quotation by id: the original and its translations. */
  quotes: ReadonlyMap<string, readonly string[]>;
  /** The assumptions that comparisons may name, by id. */
  assumptions: ReadonlyMap<string, Assumption>;
  places: PlaceGraph;
  /** By slug; a figure that is not there was not printed before, and cannot be stale. */
  printed: ReadonlyMap<string, PrintedFigure>;
  /** Until when a source may not be printed, by its id. */
  embargoes: ReadonlyMap<string, Instant>;
  /** Sources and records that were withdrawn, by id. */
  retracted: ReadonlySet<string>;
  /** The moment for which publication is judged. */
  at: Instant;
}
