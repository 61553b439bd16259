import type { Day, Measure } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Crossing } from './crossing.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/** What a report that is being entered counts. */
export interface RivalQuestion {
  readonly measure: Measure;
  /** Places that share something with its origin, and with its destination; null: it names none. */
  readonly origins: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** So many reports are held against one that is entered, the latest. */
const most = 100;

/**
 * The current reports of one measure that may have counted the same crossings as one that is being
 * entered: between places that share something with its own, over days that meet its own or are not
 * known. Those of rank DEPRECATED are left out. The latest first, at most 100, in one statement.
 */
export async function listRivals(sql: Sql, question: RivalQuestion): Promise<Crossing[]> {
  const { measure, origins, destinations, start, end } = question;
  const versions = crossingVersions(sql)
    .where(knownAt('cv', null))
    .where('cv.measure', '=', measure)
    .where('cv.rank', '<>', 'DEPRECATED')
    .where(meets('cv.origin_id', origins))
    .where(meets('cv.destination_id', destinations))
    .where(
      raw<boolean>`daterange(cv.period_start, cv.period_end, '[]')
        && daterange(${start}::date, ${end}::date, '[]')`,
    )
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .limit(most);
  const rows = await selectCrossings(sql, versions, null)
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .execute();
  return rows.map(crossingFrom);
}

function meets(column: string, places: readonly string[] | null) {
  if (places === null) return raw<boolean>`true`;
  const ref = raw.ref(column);
  return raw<boolean>`(${ref} is null or ${ref} = any(${places}::text[]))`;
}
