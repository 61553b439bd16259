import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { beginsWith, matchingWords } from '../reading/matching-words.ts';
import type { Source } from './source.ts';

/** A source found by its words. */
export interface FoundSource extends Source {
  readonly deprecatedReason: string | null;
}

/** The sources whose name or slug holds every word, those that begin with them first. */
export async function searchSources(
  sql: Sql,
  search: string,
  first: number,
): Promise<FoundSource[]> {
  return sql
    .selectFrom('source as s')
    .select(['s.id', 's.name', 's.kind', 's.country_id as countryId', 's.note'])
    .select('s.deprecated_reason as deprecatedReason')
    .where(matchingWords(search, [raw.ref('s.name'), raw.ref('s.id')]))
    .orderBy(raw`s.deprecated_reason is not null`)
    .orderBy(beginsWith(search, raw.ref('s.name')), 'desc')
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(first)
    .execute();
}
