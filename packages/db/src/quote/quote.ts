import type { Day, Instant } from '@headcount/ledger';
import type { Citation } from '../citation/citation.ts';
import type { ReportedPrecision } from '../generated/kysely/schema.ts';

/** One version of words that a named person said. */
export interface Quote {
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  /** Null: the version is current. */
  readonly knownTo: Instant | null;
  readonly changeReason: string | null;
  /** Verbatim, as published; a translation when there is an original text. */
  readonly text: string;
  /** BCP 47 tag of `text`. */
  readonly language: string;
  readonly originalText: string | null;
  readonly originalLanguage: string | null;
  readonly speaker: string;
  readonly speakerRole: string | null;
  readonly about: string | null;
  readonly saidOn: Day | null;
  readonly reportedOn: Day;
  readonly reportedPrecision: ReportedPrecision;
  readonly citation: Citation;
  /** Why it is no longer to be used; null while it is. */
  readonly deprecatedReason: string | null;
}
