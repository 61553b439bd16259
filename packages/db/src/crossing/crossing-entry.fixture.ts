import { recordCitations } from '../citation/record-citations.ts';
import type { Sql } from '../connection/typed-sql.ts';
import { recordPlaces } from '../place/record-places.ts';
import { recordSources } from '../source/record-sources.ts';
import type { CrossingEntry } from './record-crossings.ts';

/** What a crossing needs around it: places A, B (in bloc U) and C, two sources, a citation of each. */
export async function recordSurroundings(sql: Sql): Promise<void> {
  const place = { kind: 'COUNTRY', between: [], partOf: [] } as const;
  await recordPlaces(sql, [
    { ...place, id: 'U', name: 'Union', kind: 'BLOC' },
    { ...place, id: 'A', name: 'Aland' },
    {
      ...place,
      id: 'B',
      name: 'Beland',
      partOf: [{ whole: 'U', from: '2000-01-01', to: '2020-01-01' }],
    },
    { ...place, id: 'C', name: 'Celand' },
  ]);
  const source = { kind: 'GOVERNMENT', countryId: 'A', note: null } as const;
  await recordSources(sql, [
    { ...source, id: 'ministry', name: 'Ministry' },
    { ...source, id: 'outlet', name: 'Outlet', kind: 'MEDIA' },
  ]);
  await recordCitations(sql, [
    { id: 'ministry-page', sourceId: 'ministry', viaId: 'outlet', exact: 'more than 100' },
    { id: 'outlet-page', sourceId: 'outlet', exact: '100' },
  ]);
}

/** A crossing with nothing remarkable about it but what a test says. */
export function crossingEntry(remarkable: Partial<CrossingEntry> & { id: string }): CrossingEntry {
  return {
    knownFrom: '2022-10-04T12:00:00Z',
    recordedBy: 'test',
    quantity: {
      valueState: 'VALUE',
      qualifier: 'MORE_THAN',
      value: '100',
      upperValue: null,
      roundingUnit: null,
      unit: 'entries',
      sourceWording: 'more than 100',
    },
    measure: 'ENTRIES',
    countUnit: 'CROSSING',
    temporalKind: 'FLOW',
    population: 'CITIZENS_OF_ORIGIN',
    mode: 'ANY',
    originId: 'A',
    destinationId: 'B',
    period: { start: '2022-09-21', end: '2022-10-04', precision: 'DAY', note: null },
    reportedOn: '2022-10-04',
    citationId: 'ministry-page',
    ...remarkable,
  };
}
