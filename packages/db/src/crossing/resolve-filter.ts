import type { Day } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { SourceKind } from '../generated/kysely/schema.ts';
import type { CrossingFilter, PlaceChoice } from './filter-crossings.ts';

/** A filter that names every place and source it asks for: the planner knows how many rows pass. */
export interface ResolvedFilter extends Omit<
  CrossingFilter,
  'origin' | 'destination' | 'sourceKind'
> {
  readonly origins: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  /** The sources of the kind asked for. */
  readonly sources: readonly string[] | null;
}

/** Looks up what a filter names only by where it lies or of what kind it is; no statement for others. */
export async function resolveFilter(sql: Sql, filter: CrossingFilter): Promise<ResolvedFilter> {
  const { origin, destination, sourceKind, ...named } = filter;
  const [origins, destinations, sources] = await Promise.all([
    placesOf(sql, origin),
    placesOf(sql, destination),
    sourceKind ? sourcesOf(sql, sourceKind) : null,
  ]);
  return { ...named, origins, destinations, sources };
}

async function placesOf(
  sql: Sql,
  place: PlaceChoice | null | undefined,
): Promise<readonly string[] | null> {
  if (!place) return null;
  return typeof place === 'string' ? [place] : await placesWithin(sql, place.within, place.on);
}

/** A place, what lies in it on a day, what lies in that, and so on. */
async function placesWithin(sql: Sql, whole: string, on: Day): Promise<string[]> {
  const { rows } = await raw<{ id: string }>`
    with recursive inside as (
      select ${whole}::text as id
      union
      select m.part_id from place_membership m join inside on m.whole_id = inside.id
      where (m.valid_from is null or m.valid_from <= ${on}::date)
        and (m.valid_to is null or m.valid_to > ${on}::date)
    ) select id from inside order by id`.execute(sql);
  return rows.map(({ id }) => id);
}

async function sourcesOf(sql: Sql, kind: SourceKind): Promise<string[]> {
  const rows = await sql
    .selectFrom('source')
    .select('id')
    .where('kind', '=', kind)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
