import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { beginsWith, matchingWords } from '../reading/matching-words.ts';
import type { Place } from './place.ts';

/** A place found by its words. */
export interface FoundPlace extends Place {
  readonly deprecatedReason: string | null;
}

/** The places whose name or code holds every word, the one of that code first. */
export async function searchPlaces(sql: Sql, search: string, first: number): Promise<FoundPlace[]> {
  return sql
    .selectFrom('place as p')
    .select(['p.id', 'p.name', 'p.kind', 'p.deprecated_reason as deprecatedReason'])
    .where(matchingWords(search, [raw.ref('p.name'), raw.ref('p.id')]))
    .orderBy(raw`p.deprecated_reason is not null`)
    .orderBy(raw`p.id = ${search.trim().toUpperCase()}`, 'desc')
    .orderBy(beginsWith(search, raw.ref('p.name')), 'desc')
    .orderBy('p.name')
    .orderBy('p.id')
    .limit(first)
    .execute();
}
