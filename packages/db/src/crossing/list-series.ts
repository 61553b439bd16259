import type { CountUnit, Measure, Mode, TemporalKind } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Crossing } from './crossing.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/** What the reports of one series share: everything but the days. */
export interface SeriesKey {
  readonly sourceId: string;
  readonly originId: string | null;
  readonly destinationId: string | null;
  readonly measure: Measure;
  readonly countUnit: CountUnit;
  readonly temporalKind: TemporalKind;
  readonly population: string;
  readonly mode: Mode;
}

/** So many reports of a series are looked at, the latest. */
const most = 200;

/** The current reports of one series, the latest first, at most 200; one statement. */
export async function listSeries(sql: Sql, key: SeriesKey): Promise<Crossing[]> {
  const versions = crossingVersions(sql)
    .where(knownAt('cv', null))
    .where('cv.source_id', '=', key.sourceId)
    // Written as the index of one count is, so that it serves.
    .where(raw<boolean>`coalesce(cv.origin_id, '') = ${key.originId ?? ''}`)
    .where(raw<boolean>`coalesce(cv.destination_id, '') = ${key.destinationId ?? ''}`)
    .where('cv.measure', '=', key.measure)
    .where('cv.count_unit', '=', key.countUnit)
    .where('cv.temporal_kind', '=', key.temporalKind)
    .where('cv.population', '=', key.population)
    .where('cv.mode', '=', key.mode)
    .where('cv.rank', '<>', 'DEPRECATED')
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .limit(most);
  const rows = await selectCrossings(sql, versions, null)
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .execute();
  return rows.map(crossingFrom);
}
