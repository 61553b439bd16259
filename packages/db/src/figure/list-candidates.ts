import type { Instant, Measure } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Crossing } from '../crossing/crossing.ts';
import { reportedBy } from '../crossing/reported-by.ts';
import { crossingFrom, crossingVersions, selectCrossings } from '../crossing/select-crossings.ts';
import { knownAt } from '../reading/known-at.ts';

/** What two crossings must share to be reports of one count. */
export interface Count {
  readonly origin: string | null;
  readonly destination: string | null;
  readonly measure: Measure;
}

export function countOf(crossing: Crossing): Count {
  const { origin, destination, measure } = crossing;
  return { origin: origin?.id ?? null, destination: destination?.id ?? null, measure };
}

/** Tells two counts apart. */
export function keyOfCount({ origin, destination, measure }: Count): string {
  return JSON.stringify([origin, destination, measure]);
}

/** How many reports of one count a figure may choose from: the latest ones, and the preferred. */
const latest = 100;

/** All that may fill the slots of figures, in one statement: the named crossings, and the others of their counts. */
export async function listCandidates(
  sql: Sql,
  ids: readonly string[],
  counts: readonly Count[],
  asOf: Instant | null,
): Promise<Crossing[]> {
  if (ids.length === 0) return [];
  const ofCount = raw`coalesce(v.origin_id, '') = c.origin
    and coalesce(v.destination_id, '') = c.destination and v.measure = c.measure
    and ${knownAt('v', asOf)} and ${reportedBy('v', asOf)}`;
  const versions = crossingVersions(sql).where(raw<boolean>`(cv.crossing_id, cv.version) in (
    with c as (
      select * from unnest(
        ${counts.map((count) => count.origin ?? '')}::text[],
        ${counts.map((count) => count.destination ?? '')}::text[],
        ${counts.map((count) => count.measure)}::measure[]) as c(origin, destination, measure))
    select v.crossing_id, v.version from crossing_version v
     where v.crossing_id = any(${ids}::text[]) and ${knownAt('v', asOf)}
    union
    select l.crossing_id, l.version from c cross join lateral (
      select v.crossing_id, v.version from crossing_version v where ${ofCount}
       order by v.reported_on desc, v.crossing_id desc limit ${raw.lit(latest)}) l
    union
    select p.crossing_id, p.version from c cross join lateral (
      select v.crossing_id, v.version from crossing_version v
       where ${ofCount} and v.rank = 'PREFERRED' limit ${raw.lit(latest)}) p)`);
  const rows = await selectCrossings(sql, versions, asOf)
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .execute();
  return rows.map(crossingFrom);
}
