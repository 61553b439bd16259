import type { Day, Instant } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';

/** A citation to be recorded, with its sources by their ids. */
export interface CitationEntry {
  readonly id: string;
  readonly sourceId: string;
  readonly viaId?: string | null;
  readonly creditedId?: string | null;
  readonly statedBy?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publishedOn?: Day | null;
  readonly retrievedAt?: Instant | null;
  /** The words as printed. */
  readonly exact: string;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
}

/** Records citations. Their words never change: a correction is another one, in the place of the first. */
export async function recordCitations(
  sql: Sql,
  citations: readonly CitationEntry[],
): Promise<void> {
  await insertRows(
    sql,
    'citation',
    citations.map((citation) => ({
      id: citation.id,
      source_id: citation.sourceId,
      via_id: citation.viaId ?? null,
      credited_id: citation.creditedId ?? null,
      stated_by: citation.statedBy ?? null,
      url: citation.url ?? null,
      title: citation.title ?? null,
      published_on: citation.publishedOn ?? null,
      retrieved_at: citation.retrievedAt ?? null,
      exact: citation.exact,
      prefix: citation.prefix ?? null,
      suffix: citation.suffix ?? null,
    })),
  );
}
