import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { matchingWords } from '../reading/matching-words.ts';
import { type Citation, citationColumns, citationFrom } from './citation.ts';

/** A citation found by its words. */
export interface FoundCitation extends Citation {
  readonly deprecatedReason: string | null;
}

/**
 * The citations whose words, title, address, source or outlet hold every word, the latest recorded
 * first; those that are no longer to be used come last.
 */
export async function searchCitations(
  sql: Sql,
  search: string,
  first: number,
): Promise<FoundCitation[]> {
  const rows = await citations(sql)
    .select('ci.deprecated_reason as deprecatedReason')
    .where(
      matchingWords(search, [
        raw.ref('ci.id'),
        raw.ref('ci.exact'),
        raw.ref('ci.title'),
        raw.ref('ci.url'),
        raw.ref('ci.stated_by'),
        raw.ref('so.name'),
        raw.ref('vi.name'),
      ]),
    )
    .orderBy(raw`ci.deprecated_reason is not null`)
    .orderBy('ci.recorded_at', 'desc')
    .orderBy('ci.id')
    .limit(first)
    .execute();
  return rows.map((row) =>
    Object.assign(citationFrom(row), { deprecatedReason: row.deprecatedReason }),
  );
}

/** So many citations of the same words are shown to who enters another. */
const mostAlike = 5;

/** The citations that quote the same words, whatever their case, and whose place no other took. */
export async function listCitationsOfWords(sql: Sql, exact: string): Promise<Citation[]> {
  const rows = await citations(sql)
    .where(raw<boolean>`lower(ci.exact) = lower(${exact})`)
    .where('ci.replaced_by_id', 'is', null)
    .orderBy('ci.recorded_at', 'desc')
    .orderBy('ci.id')
    .limit(mostAlike)
    .execute();
  return rows.map(citationFrom);
}

function citations(sql: Sql) {
  return sql
    .selectFrom('citation as ci')
    .innerJoin('source as so', 'so.id', 'ci.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('source as cr', 'cr.id', 'ci.credited_id')
    .select(citationColumns);
}
