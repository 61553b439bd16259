import type { Day } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';
import type { Place } from './place.ts';

/** A place to be recorded, with what it lies in. */
export interface PlaceEntry extends Place {
  readonly partOf: readonly {
    readonly whole: string;
    /** First day; null: always. */
    readonly from: Day | null;
    /** First day on which it no longer held; null: still does. */
    readonly to?: Day | null;
  }[];
  /** For a crossing point: the countries on its two sides. */
  readonly between: readonly string[];
}

/** Records new places, with their memberships. */
export async function recordPlaces(sql: Sql, places: readonly PlaceEntry[]): Promise<void> {
  await insertRows(
    sql,
    'place',
    places.map(({ id, name, kind }) => ({ id, name, kind })),
  );
  await insertRows(sql, 'place_membership', places.flatMap(membershipsOf));
  await insertRows(sql, 'place_border', places.flatMap(bordersOf));
}

/** What a place lies in, as rows. */
export function membershipsOf({ id, partOf }: Pick<PlaceEntry, 'id' | 'partOf'>) {
  return partOf.map(({ whole, from, to }) => ({
    id: `${id}-in-${whole}-${from ?? 'always'}`,
    part_id: id,
    whole_id: whole,
    valid_from: from,
    valid_to: to ?? null,
  }));
}

/** The countries on the two sides of a crossing point, as rows. */
export function bordersOf({ id, between }: Pick<PlaceEntry, 'id' | 'between'>) {
  return between.map((country) => ({ point_id: id, country_id: country }));
}
