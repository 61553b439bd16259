import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { findSourcesByIds } from '../source/list-sources.ts';
import { recordSourceVersion } from '../source/record-source-version.ts';
import { recordPlaceVersion } from '../place/record-place-version.ts';
import { nextVersion } from './next-version.ts';
import { listReferenceRevisions } from './reference-revisions.ts';
import type { PlaceSnapshot } from './reference.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
afterAll(() => database.close());

const frontex = {
  name: 'Frontex, the agency',
  kind: 'INTERGOVERNMENTAL',
  countryId: 'EU',
  note: null,
  deprecatedReason: null,
} as const;

const change = (seen: number) =>
  database.transaction(async (sql) => {
    const next = await nextVersion(sql, 'SOURCE', 'frontex', seen);
    if (next.is !== 'NEXT') return next;
    const { version } = next;
    await recordSourceVersion(
      sql,
      'frontex',
      { ...frontex, note: `of version ${version}` },
      { version, recordedBy: 'ada', changeReason: 'said better' },
    );
    return next;
  });

test('of two who saw one version, one writes the next and the other is told', async () => {
  const found = await Promise.all([change(1), change(1)]);
  expect(found.map(({ is }) => is).toSorted()).toEqual(['NEXT', 'STALE']);
  const [source] = await findSourcesByIds(database.sql, ['frontex']);
  expect(source).toMatchObject({ name: 'Frontex, the agency', note: 'of version 2' });
});

test('how a source stood before its first change is kept, with who changed it', async () => {
  const revisions = await listReferenceRevisions(database.sql, 'SOURCE', 'frontex');
  expect(revisions).toMatchObject([
    { version: 2, recordedBy: 'ada', changeReason: 'said better', snapshot: { countryId: 'EU' } },
    { version: 1, changeReason: null, snapshot: { name: 'Frontex' } },
  ]);
});

test('a place that was never changed has one version', async () => {
  const revisions = await listReferenceRevisions(database.sql, 'PLACE', 'FI');
  expect(revisions).toMatchObject([
    { version: 1, snapshot: { name: 'Finland', partOf: [{ whole: 'EU', from: '1995-01-01' }] } },
  ]);
});

test('what a place lies in is told anew', async () => {
  const georgia: PlaceSnapshot = {
    name: 'Georgia',
    kind: 'COUNTRY',
    partOf: [{ whole: 'EU', from: '2030-01-01', to: null }],
    between: [],
    deprecatedReason: null,
  };
  await database.transaction(async (sql) => {
    const next = await nextVersion(sql, 'PLACE', 'GE', 1);
    if (next.is !== 'NEXT') throw new Error('Georgia has no next version.');
    const { version } = next;
    await recordPlaceVersion(sql, 'GE', georgia, { version, recordedBy: 'ada', changeReason: '' });
  });
  const [now] = await listReferenceRevisions(database.sql, 'PLACE', 'GE');
  expect(now?.snapshot).toEqual(georgia);
});

test.each([
  ['a new record', 'kazakhstan-by-hand', null, 'NEXT'],
  ['a key that is in use', 'ru-kz-2022-10-04', null, 'TAKEN'],
  ['a record that is not there', 'kazakhstan-by-hand', 1, 'UNKNOWN'],
  ['a version that is not there', 'ru-kz-2022-10-04', 7, 'UNKNOWN'],
])('%s is told apart', async (_what, id, seen, is) => {
  const next = await database.transaction((sql) => nextVersion(sql, 'CROSSING', id, seen));
  expect(next.is).toBe(is);
});
