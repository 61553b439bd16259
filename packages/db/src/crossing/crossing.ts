import type {
  CountUnit,
  Day,
  Instant,
  Measure,
  Mode,
  Period,
  Quantity,
  Rank,
  SupersessionKind,
  TemporalKind,
} from '@headcount/ledger';
import type { Citation } from '../citation/citation.ts';
import type { ReportedPrecision } from '../generated/kysely/schema.ts';
import type { Place } from '../place/place.ts';

/** A report that took the place of another, as known at the instant asked. */
export interface CrossingSupersession {
  /** The crossing that took the place. */
  readonly id: string;
  readonly kind: SupersessionKind;
  readonly knownFrom: Instant;
  readonly reason: string;
}

/** One version of a report by one source of how many crossed a border. */
export interface Crossing {
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  /** Null: the version is current. */
  readonly knownTo: Instant | null;
  readonly changeReason: string | null;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly countUnit: CountUnit;
  readonly temporalKind: TemporalKind;
  readonly population: string;
  readonly mode: Mode;
  readonly origin: Place | null;
  readonly destination: Place | null;
  readonly period: Period;
  readonly reportedOn: Day;
  readonly reportedPrecision: ReportedPrecision;
  readonly rank: Rank;
  readonly rankReason: string | null;
  readonly citation: Citation;
  readonly eventId: string | null;
  readonly note: string | null;
  readonly supersededBy: readonly CrossingSupersession[];
}
