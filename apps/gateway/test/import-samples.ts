import { expect } from 'vitest';
import type { Changed, ImportGateway } from './open-import-gateway.ts';

/** A mapping of files in the manner of Mali's population movements. */
export const mali = {
  name: 'movements',
  title: 'Movements',
  sources: [{ id: 'ocha-test', name: 'OCHA test', kind: 'INTERGOVERNMENTAL', country: null }],
  citation: { title: 'Movements, monthly' },
  places: { declare: [{ id: 'ML', name: 'Mali', kind: 'COUNTRY' }] },
  reports: 'FROM_TAGS',
  defaults: { period: { as: 'MONTH', from: { tag: '#period_date' }, precision: 'APPROXIMATE' } },
  tagged: {
    '#idp_num': { destination: 'ML', unit: 'displaced people' },
    '#refugee_num': { origin: 'ML', unit: 'refugees' },
    '#aff_num': null,
  },
  checks: {
    totals: [{ total: { tag: '#aff_num' }, parts: [{ tag: '#idp_num' }, { tag: '#refugee_num' }] }],
    copiedPeriods: { within: [], atLeast: 2 },
  },
  policy: { create: ['PLACES', 'SOURCES'] },
};

/** Such a file, with a total that is wrong and a count that is none. */
export const months = `Date,IDPs,Refugees,Total
#period_date,#idp_num,#refugee_num,#aff_num
Janvier 2013,100,50,150
Février 2013,110,60,170
Mars 2013,120,70,999
Avril 2013,many,80,80
`;

/** A mapping of files of three columns: day, who, n. */
export const plain = (changes: object = {}) => ({
  name: 'plain',
  title: 'Entries',
  sources: [{ id: 'ministry-test', name: 'Ministry', kind: 'GOVERNMENT', country: null }],
  citation: { title: 'Entries', url: 'https://ministry.example/entries.csv' },
  reports: [
    {
      origin: 'RU',
      destination: 'GE',
      measure: 'ENTRIES',
      countUnit: 'CROSSING',
      temporalKind: 'FLOW',
      population: { column: 'who' },
      unit: 'entries',
      period: { as: 'DAY', from: { column: 'day' } },
      value: { column: 'n' },
    },
  ],
  policy: { create: ['PLACES', 'SOURCES'] },
  ...changes,
});

/** Says what a file's columns mean. */
export function map(
  desk: ImportGateway,
  job: string,
  document: object,
  more: object = {},
): Promise<Changed> {
  return desk.change('mapImport', { job, document: JSON.stringify(document), ...more }, 'REPORTER');
}

/** Uploads a file, confirms how it is written and maps it; gives the import's id. */
export async function prepare(
  desk: ImportGateway,
  content: string | Uint8Array,
  document: object,
  answers: Record<string, string> = {},
): Promise<string> {
  const job = await desk.begin(content);
  await desk.confirm(job, answers);
  const { faults } = await map(desk, job, document);
  expect(faults).toBeUndefined();
  return job;
}
