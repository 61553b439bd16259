import type { PlaceGraph } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Place } from './place.ts';

/** The ledger's graph, with each place as this room knows it. */
export interface KnownPlaces extends PlaceGraph {
  readonly places: readonly Place[];
}

/**
 * All places and which lies in which, in one statement. It changes only when the data revision
 * does: keep it until then.
 */
export async function findPlaceGraph(sql: Sql): Promise<KnownPlaces> {
  const { rows } = await raw<KnownPlaces>`
    select
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', p.kind)
        order by p.id), '[]') from place p) as places,
      (select coalesce(json_agg(json_build_object('part', m.part_id, 'whole', m.whole_id,
        'from', m.valid_from, 'to', m.valid_to) order by m.id), '[]') from place_membership m) as memberships
  `.execute(sql);
  return rows[0] ?? { places: [], memberships: [] };
}
