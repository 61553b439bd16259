import { sql as raw, type RawBuilder } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import { wordsOf, wherever } from '../reading/matching-words.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import type { Crossing } from './crossing.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/**
 * The reports whose key, places, source, outlet or words hold every word, the latest first. Three
 * statements: a ledger has few places and sources and very many reports, so what a word names among
 * them is found first.
 */
export async function searchCrossings(
  sql: Sql,
  search: string,
  first: number,
): Promise<Crossing[]> {
  const words = wordsOf(search);
  const named = await namedBy(sql, words);
  const conditions = words.map((word, at) => holds(word, named[at]));
  const { rows: keys } = await raw<{ id: string; version: number }>`
    select cv.crossing_id as id, cv.version from crossing_version cv
    where ${raw.join([knownAt('cv', null), ...conditions], raw` and `)}
    order by cv.reported_on desc, cv.crossing_id desc limit ${first} ${plannedAnew}`.execute(sql);
  if (keys.length === 0) return [];
  const versions = crossingVersions(sql).where(
    raw<boolean>`(cv.crossing_id, cv.version) in (select * from unnest(
      ${keys.map(({ id }) => id)}::text[], ${keys.map(({ version }) => version)}::int[]))`,
  );
  const rows = await selectCrossings(sql, versions, null).execute();
  const found = new Map(rows.map((row) => [row.id, crossingFrom(row)]));
  return keys.flatMap(({ id }) => found.get(id) ?? []);
}

/** The places and sources whose names hold a word. */
interface Named {
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

async function namedBy(sql: Sql, words: readonly string[]): Promise<Named[]> {
  const { rows } = await raw<Named>`
    select
      array(select p.id from place p where p.name ilike w.pattern) as places,
      array(select s.id from source s where s.name ilike w.pattern) as sources
    from unnest(${words.map(wherever)}::text[]) with ordinality as w(pattern, at)
    order by w.at`.execute(sql);
  return rows;
}

function holds(word: string, named: Named | undefined): RawBuilder<boolean> {
  const { places, sources } = named ?? { places: [], sources: [] };
  const pattern = wherever(word);
  const names = [
    ...(places.length === 0
      ? []
      : [
          raw`cv.origin_id = any(${places}::text[])`,
          raw`cv.destination_id = any(${places}::text[])`,
        ]),
    ...(sources.length === 0
      ? []
      : [
          raw`cv.source_id = any(${sources}::text[])`,
          raw`cv.citation_id in (select ci.id from citation ci where ci.via_id = any(${sources}::text[]))`,
        ]),
  ];
  // A word that names a place or a source is meant so.
  const conditions =
    names.length > 0
      ? names
      : [
          raw`cv.crossing_id ilike ${pattern}`,
          raw`cv.source_wording ilike ${pattern}`,
          raw`cv.value::text like ${wherever(word.replaceAll(/[,\s]/g, ''))}`,
        ];
  return raw<boolean>`(${raw.join(conditions, raw` or `)})`;
}
