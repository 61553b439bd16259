import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Crossing } from './crossing.ts';
import { type CrossingPair, crossingsOfPairs } from './list-other-reports.ts';
import { reportedBy } from './reported-by.ts';

/** How many reports of one count are held against each other. */
const most = 100;

/**
 * For each of these crossings the other reports of the same measure on the same route over exactly
 * the same days, the latest first, at most 100: those that may disagree with it. None for a crossing
 * whose days are not known. Two statements, however many crossings.
 */
export async function listReportsOfSameCount(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<Crossing[][]> {
  if (ids.length === 0) return [];
  const { rows: pairs } = await raw<CrossingPair>`
    select t.crossing_id as id, o.crossing_id as other, o.version
    from crossing_version t cross join lateral (
      select v.crossing_id, v.version, v.reported_on from crossing_version v
       where coalesce(v.origin_id, '') = coalesce(t.origin_id, '')
         and coalesce(v.destination_id, '') = coalesce(t.destination_id, '')
         and v.measure = t.measure
         and v.period_start is not distinct from t.period_start
         and v.period_end is not distinct from t.period_end
         and v.crossing_id <> t.crossing_id
         and ${knownAt('v', asOf)} and ${reportedBy('v', asOf)}
       order by v.reported_on desc, v.crossing_id desc limit ${raw.lit(most)}) o
    where t.crossing_id = any(${ids}::text[]) and ${knownAt('t', asOf)}
      and (t.period_start is not null or t.period_end is not null)
    order by t.crossing_id, o.reported_on desc, o.crossing_id desc`.execute(sql);
  return crossingsOfPairs(sql, ids, pairs, asOf);
}
