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

/**
 * Every version of these crossings, in their order, the latest first, each as it stood when it became
 * known. As of an instant, what came later is not there, and the last one known then is still open.
 */
export async function listCrossingVersions(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<Crossing[][]> {
  if (ids.length === 0) return [];
  const all = crossingVersions(sql).where(raw<boolean>`cv.crossing_id = any(${ids}::text[])`);
  const known =
    asOf === null ? all : all.where(raw<boolean>`cv.known_from <= ${asOf}::timestamptz`);
  const rows = await selectCrossings(sql, known, 'THE_VERSION')
    .orderBy('cv.version', 'desc')
    .execute();
  const byId = Map.groupBy(rows.map(crossingFrom), ({ id }) => id);
  return ids.map((id) => openedLatest(byId.get(id) ?? []));
}

function openedLatest([latest, ...earlier]: readonly Crossing[]): Crossing[] {
  return latest ? [{ ...latest, knownTo: null }, ...earlier] : [];
}
