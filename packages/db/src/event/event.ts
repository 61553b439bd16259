import type {
  CountUnit,
  Day,
  Instant,
  Measure,
  Period,
  Quantity,
  TemporalKind,
} from '@headcount/ledger';
import type { Citation } from '../citation/citation.ts';
import type { ReportedPrecision } from '../generated/kysely/schema.ts';
import type { Place } from '../place/place.ts';
import type { Source } from '../source/source.ts';

/** The number that belongs to an event itself. */
export interface EventQuantity {
  readonly quantity: Quantity;
  /** What it measures, in words: "length of the queue". */
  readonly of: string;
  /** How the ledger is to take it, where it counts people as crossings do. */
  readonly counts: {
    readonly measure: Measure;
    readonly countUnit: CountUnit;
    readonly temporalKind: TemporalKind;
    readonly population: string;
  } | null;
}

/** One version of something that happened. */
export interface Event {
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  /** Null: the version is current. */
  readonly knownTo: Instant | null;
  readonly changeReason: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly note: string | null;
  readonly place: Place | null;
  /** When it happened: one day has the same start and end. */
  readonly period: Period;
  readonly reportedOn: Day;
  readonly reportedPrecision: ReportedPrecision;
  readonly quantity: EventQuantity | null;
  readonly source: Source | null;
  readonly citation: Citation | null;
  /** Why it is no longer to be used; null while it is. */
  readonly deprecatedReason: string | null;
}
