import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { crossingEntry, recordSurroundings } from './crossing-entry.fixture.ts';
import { findCrossingsByIds, listCrossingVersions } from './find-crossings.ts';
import { countCrossings, listCrossings } from './list-crossings.ts';
import { recordCrossings, recordSupersessions } from './record-crossings.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const on = (day: string) => ({ reportedOn: day, knownFrom: `${day}T12:00:00Z` });
const { quantity } = crossingEntry({ id: 'any' });

beforeAll(async () => {
  await recordSurroundings(sql);
  await recordCrossings(sql, [
    crossingEntry({ id: 'old', ...on('2022-09-01') }),
    crossingEntry({
      id: 'old',
      version: 2,
      reportedOn: '2022-09-01',
      knownFrom: '2022-09-10T12:00:00Z',
      quantity: { ...quantity, value: '120', sourceWording: 'more than 120' },
      changeReason: 'The page was misread.',
    }),
    crossingEntry({ id: 'new', ...on('2022-09-20') }),
  ]);
  await recordSupersessions(sql, [
    {
      supersedingId: 'new',
      supersededId: 'old',
      kind: 'REVISION',
      knownFrom: '2022-09-20T12:00:00Z',
      reason: 'A later count.',
    },
  ]);
});

const moments: [string | null, string[]][] = [
  ['2022-09-01T11:59:59.999999Z', []],
  ['2022-09-01T12:00:00Z', ['old 100']],
  ['2022-09-10T11:59:59.999999Z', ['old 100']],
  ['2022-09-10T12:00:00Z', ['old 120']],
  ['2022-09-20T12:00:00Z', ['old 120', 'new 100']],
  [null, ['old 120', 'new 100']],
];

test.each(moments)('as of %s, what was known then', async (asOf, expected) => {
  const orderBy = { field: 'REPORTED', direction: 'DESC' } as const;
  const { edges } = await listCrossings(sql, { first: 10, orderBy, asOf });
  const seen = edges.map(({ node }) => `${node.id} ${node.quantity.value}`);
  expect(seen.toSorted()).toEqual(expected.toSorted());
  expect(await countCrossings(sql, {}, asOf)).toBe(expected.length);
});

const supersededBy = async (asOf: string | null) =>
  (await findCrossingsByIds(sql, ['old'], asOf))[0]?.supersededBy;

test('a supersession is known from its own instant on', async () => {
  expect(await supersededBy('2022-09-20T11:59:59Z')).toEqual([]);
  expect(await supersededBy(null)).toEqual([
    { id: 'new', kind: 'REVISION', knownFrom: '2022-09-20T12:00:00Z', reason: 'A later count.' },
  ]);
});

test('ids keep their order, and a miss its place', async () => {
  const found = await findCrossingsByIds(sql, ['new', 'missing', 'old', 'new']);
  expect(found.map((crossing) => crossing?.id)).toEqual(['new', undefined, 'old', 'new']);
});

const historyOf = async (asOf: string | null) =>
  (await listCrossingVersions(sql, ['missing', 'old'], asOf)).map((versions) =>
    versions.map(({ version, knownTo, changeReason }) => [version, knownTo, changeReason]),
  );

test('a history tells every version with its reason, the latest first', async () => {
  expect(await historyOf(null)).toEqual([
    [],
    [
      [2, null, 'The page was misread.'],
      [1, '2022-09-10T12:00:00Z', null],
    ],
  ]);
});

test('as of an instant a history does not know how it went on', async () => {
  expect(await historyOf('2022-09-10T11:59:59.999999Z')).toEqual([[], [[1, null, null]]]);
});

test('a version in a history does not know what took its place later', async () => {
  const [versions = []] = await listCrossingVersions(sql, ['old']);
  expect(versions.map((version) => version.supersededBy)).toEqual([[], []]);
});
