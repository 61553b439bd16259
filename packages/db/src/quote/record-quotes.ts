import type { Day } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import type { ReportedPrecision } from '../generated/kysely/schema.ts';
import { citedSources } from '../writing/cited-sources.ts';
import { insertRows } from '../writing/insert-rows.ts';
import { addressesOf, recordingColumns, type Recording } from '../writing/recording.ts';

/** A version of a quotation to be recorded. */
export interface QuoteEntry extends Recording {
  readonly id: string;
  /** Verbatim, as published. */
  readonly text: string;
  /** BCP 47 tag of `text`. */
  readonly language: string;
  /** Where `text` is a translation; both or neither. */
  readonly originalText?: string | null;
  readonly originalLanguage?: string | null;
  readonly speaker: string;
  readonly speakerRole: string | null;
  readonly about: string | null;
  readonly saidOn?: Day | null;
  readonly reportedOn: Day;
  readonly reportedPrecision?: ReportedPrecision;
  readonly citationId: string;
  /** Why it is no longer to be used; null while it is. */
  readonly deprecatedReason?: string | null;
}

/** Records versions of quotations, many at once. Call it in a transaction. */
export async function recordQuotes(sql: Sql, entries: readonly QuoteEntry[]): Promise<void> {
  const sourceOf = await citedSources(
    sql,
    entries.map((entry) => entry.citationId),
  );
  await insertRows(sql, 'quote', addressesOf(entries), true);
  await insertRows(
    sql,
    'quote_version',
    entries.map((entry) => ({
      quote_id: entry.id,
      ...recordingColumns(entry),
      text: entry.text,
      language: entry.language,
      original_text: entry.originalText ?? null,
      original_language: entry.originalLanguage ?? null,
      speaker: entry.speaker,
      speaker_role: entry.speakerRole,
      about: entry.about,
      said_on: entry.saidOn ?? null,
      reported_on: entry.reportedOn,
      reported_precision: entry.reportedPrecision ?? 'DAY',
      citation_id: entry.citationId,
      source_id: sourceOf(entry.citationId),
      deprecated_reason: entry.deprecatedReason ?? null,
    })),
  );
}
