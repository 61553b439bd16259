import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Crossing } from './crossing.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/** The crossings of these ids, in this order, as known at an instant; null where there was none. */
export async function findCrossingsByIds(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<(Crossing | null)[]> {
  if (ids.length === 0) return [];
  const versions = crossingVersions(sql)
    .where(raw<boolean>`cv.crossing_id = any(${ids}::text[])`)
    .where(knownAt('cv', asOf));
  const rows = await selectCrossings(sql, versions, asOf).execute();
  return inOrder(ids, rows.map(crossingFrom));
}

/** Every version of a crossing, the first one first. */
export async function listCrossingVersions(sql: Sql, id: string): Promise<Crossing[]> {
  const versions = crossingVersions(sql).where('cv.crossing_id', '=', id);
  const rows = await selectCrossings(sql, versions, null).orderBy('cv.version').execute();
  return rows.map(crossingFrom);
}
