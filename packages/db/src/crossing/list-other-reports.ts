import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Crossing } from './crossing.ts';
import { reportedBy } from './reported-by.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/** How many other reports of one count are shown beside it. */
const most = 20;

/**
 * What others said: for each of these crossings the reports of the same measure on the same route
 * whose period touches its own (or is not known, on either side), the latest first, at most 20.
 * Two statements, however many crossings.
 */
export async function listOtherReports(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<Crossing[][]> {
  if (ids.length === 0) return [];
  const { rows: pairs } = await otherKeys(ids, asOf).execute(sql);
  return crossingsOfPairs(sql, ids, pairs, asOf);
}

/** For each crossing the others that it was paired with, in one statement. */
export async function crossingsOfPairs(
  sql: Sql,
  ids: readonly string[],
  pairs: readonly CrossingPair[],
  asOf: Instant | null,
): Promise<Crossing[][]> {
  if (pairs.length === 0) return ids.map(() => []);
  const versions = crossingVersions(sql).where(
    raw<boolean>`(cv.crossing_id, cv.version) in (select * from unnest(
      ${pairs.map((pair) => pair.other)}::text[], ${pairs.map((pair) => pair.version)}::int[]))`,
  );
  const rows = await selectCrossings(sql, versions, asOf).execute();
  const others = new Map(rows.map((row) => [row.id, crossingFrom(row)]));
  return ids.map((id) =>
    pairs.filter((pair) => pair.id === id).flatMap((pair) => others.get(pair.other) ?? []),
  );
}

/** A crossing and a version of another. */
export interface CrossingPair {
  readonly id: string;
  readonly other: string;
  readonly version: number;
}

function otherKeys(ids: readonly string[], asOf: Instant | null) {
  return raw<CrossingPair>`
    select t.crossing_id as id, o.crossing_id as other, o.version
    from crossing_version t cross join lateral (
      select v.crossing_id, v.version, v.reported_on from crossing_version v
       where coalesce(v.origin_id, '') = coalesce(t.origin_id, '')
         and coalesce(v.destination_id, '') = coalesce(t.destination_id, '')
         and v.measure = t.measure
         and v.crossing_id <> t.crossing_id
         and ${knownAt('v', asOf)} and ${reportedBy('v', asOf)}
         and daterange(v.period_start, v.period_end, '[]') && daterange(t.period_start, t.period_end, '[]')
       order by v.reported_on desc, v.crossing_id desc limit ${raw.lit(most)}) o
    where t.crossing_id = any(${ids}::text[]) and ${knownAt('t', asOf)}
    order by t.crossing_id, o.reported_on desc, o.crossing_id desc`;
}
