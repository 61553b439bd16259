import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../connection/count-statements.ts';
import { createDatabase } from '../connection/database.ts';
import { UnknownPosition, type Position } from '../reading/page.ts';
import { crossingEntry, recordSurroundings } from './crossing-entry.fixture.ts';
import type { CrossingFilter } from './filter-crossings.ts';
import { countCrossings, listCrossings, type CrossingsRequest } from './list-crossings.ts';
import { recordCrossings, type CrossingEntry } from './record-crossings.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const { quantity, period } = crossingEntry({ id: 'any' });
const counted = (value: string) => ({ quantity: { ...quantity, value } });
const undated = { start: null, end: null, precision: 'UNKNOWN', note: null } as const;
const days = (start: string, end: string) => ({ period: { ...period, start, end } });
const on = (day: string) => ({ reportedOn: day, knownFrom: `${day}T12:00:00Z` });

const entries: CrossingEntry[] = [
  crossingEntry({ id: 'a', ...on('2022-09-01'), ...counted('9') }),
  crossingEntry({ id: 'b', ...on('2022-09-01'), ...counted('10') }),
  crossingEntry({ id: 'c', ...on('2022-09-02'), ...counted('10'), originId: 'C' }),
  crossingEntry({ id: 'd', ...on('2022-09-03'), ...days('2022-01-01', '2022-01-31') }),
  crossingEntry({ id: 'e', ...on('2022-09-04'), period: undated, destinationId: 'U' }),
  crossingEntry({
    id: 'f',
    ...on('2022-09-05'),
    quantity: { ...quantity, valueState: 'SOME', value: null },
    measure: 'EXITS',
  }),
  crossingEntry({ id: 'g', ...on('2022-09-06'), citationId: 'outlet-page', destinationId: null }),
];

beforeAll(async () => {
  await recordSurroundings(sql);
  await recordCrossings(sql, entries);
});

const reportedFirst = { field: 'REPORTED', direction: 'ASC' } as const;
const all = { first: 100, orderBy: reportedFirst } as const;
const idsOf = async (request: CrossingsRequest) =>
  (await listCrossings(sql, request)).edges.map(({ node }) => node.id).join('');

const orders: [CrossingsRequest['orderBy'], string][] = [
  [{ field: 'REPORTED', direction: 'ASC' }, 'abcdefg'],
  [{ field: 'REPORTED', direction: 'DESC' }, 'gfedcba'],
  [{ field: 'VALUE', direction: 'ASC' }, 'abcdegf'],
  [{ field: 'VALUE', direction: 'DESC' }, 'gedcbaf'],
  [{ field: 'PERIOD_START', direction: 'ASC' }, 'dabcfge'],
  [{ field: 'PERIOD_START', direction: 'DESC' }, 'gfcbade'],
];

test.each(orders)('by %o, what has no key comes last', async (orderBy, expected) => {
  expect(await idsOf({ first: 100, orderBy })).toBe(expected);
});

test.each(orders)('by %o, pages of two give each crossing once', async (orderBy, expected) => {
  let seen = '';
  let after: Position | null = null;
  for (let hasNext = true; hasNext;) {
    const page = await listCrossings(sql, { first: 2, after, orderBy });
    seen += page.edges.map(({ node }) => node.id).join('');
    after = page.edges.at(-1)?.position ?? null;
    hasNext = page.hasNextPage;
  }
  expect(seen).toBe(expected);
});

const filters: [CrossingFilter, string][] = [
  [{ origin: 'C' }, 'c'],
  [{ destination: 'U' }, 'e'],
  [{ destination: { within: 'U', on: '2010-01-01' } }, 'abcdef'],
  [{ destination: { within: 'U', on: '2020-01-01' } }, 'e'],
  [{ measure: 'EXITS' }, 'f'],
  [{ source: 'outlet' }, 'g'],
  [{ via: 'outlet' }, 'abcdef'],
  [{ sourceKind: 'MEDIA' }, 'g'],
  [{ qualifier: 'MORE_THAN' }, 'abcdefg'],
  [{ qualifier: 'ABOUT' }, ''],
  [{ period: { from: '2022-10-04' } }, 'abcfg'],
  [{ period: { from: '2022-01-31', to: '2022-02-01' } }, 'd'],
  [{ period: { to: '2021-12-31' } }, ''],
  [{ reported: { from: '2022-09-02', to: '2022-09-03' } }, 'cd'],
  [{ event: 'nothing' }, ''],
  [{ origin: 'A', reported: { to: '2022-09-01' } }, 'ab'],
];

test.each(filters)('the filter %o leaves what it says', async (filter, expected) => {
  expect(await idsOf({ ...all, filter })).toBe(expected);
  expect(await countCrossings(sql, filter)).toBe(expected.length);
});

test('a page takes one statement', async () => {
  const { statements } = await countStatements(database, () => listCrossings(sql, all));
  expect(statements).toHaveLength(1);
});

test('what a filter names by its kind or by its whole takes one statement more', async () => {
  const filter = { sourceKind: 'MEDIA', destination: { within: 'U', on: '2010-01-01' } } as const;
  const { statements } = await countStatements(database, () =>
    listCrossings(sql, { ...all, filter }),
  );
  expect(statements).toHaveLength(3);
});

test('a page begins where the last one ended, whatever arrived before it meanwhile', async () => {
  const first = await listCrossings(sql, { first: 3, orderBy: reportedFirst });
  await recordCrossings(sql, [crossingEntry({ id: 'aa', ...on('2022-09-01') })]);
  const after = first.edges.at(-1)?.position ?? null;
  expect(await idsOf({ first: 100, after, orderBy: reportedFirst })).toBe('defg');
});

const strange: [CrossingsRequest['orderBy']['field'], Position][] = [
  ['REPORTED', { key: '2022-13-40', id: 'a' }],
  ['REPORTED', { key: null, id: 'a' }],
  ['VALUE', { key: '1e400', id: 'a' }],
  ['VALUE', { key: 'NaN', id: 'a' }],
  ['VALUE', { key: '1', id: "a' or true --" }],
];

test.each(strange)(
  'a position by %s that was not made here is refused: %o',
  async (field, after) => {
    const page = listCrossings(sql, { first: 1, after, orderBy: { field, direction: 'ASC' } });
    await expect(page).rejects.toBeInstanceOf(UnknownPosition);
  },
);
