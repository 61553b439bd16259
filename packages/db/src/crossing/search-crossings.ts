import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import { matchingWords } from '../reading/matching-words.ts';
import type { Crossing } from './crossing.ts';
import { crossingFrom, crossingVersions, selectCrossings } from './select-crossings.ts';

/** The reports whose key, places, source, outlet or words hold every word, the latest first. */
export async function searchCrossings(
  sql: Sql,
  search: string,
  first: number,
): Promise<Crossing[]> {
  const found = crossingVersions(sql)
    .innerJoin('citation as ci', 'ci.id', 'cv.citation_id')
    .innerJoin('source as so', 'so.id', 'cv.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('place as po', 'po.id', 'cv.origin_id')
    .leftJoin('place as pd', 'pd.id', 'cv.destination_id')
    .where(knownAt('cv', null))
    .where(
      matchingWords(search, [
        raw.ref('cv.crossing_id'),
        raw.ref('cv.source_wording'),
        raw.ref('cv.value'),
        raw`lower(cv.measure::text)`,
        raw.ref('po.name'),
        raw.ref('pd.name'),
        raw.ref('so.name'),
        raw.ref('vi.name'),
      ]),
    )
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .limit(first);
  const rows = await selectCrossings(sql, found, null)
    .orderBy('cv.reported_on', 'desc')
    .orderBy('cv.crossing_id')
    .execute();
  return rows.map(crossingFrom);
}
