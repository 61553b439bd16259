import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPinsByArticles } from '../article/list-pins.ts';
import { findArticle } from '../article/list-articles.ts';
import { listPrintings } from '../article/list-printings.ts';
import { listRevisionsByArticles } from '../article/list-revisions.ts';
import { recordRevision } from '../article/record-revision.ts';
import { countStatements } from '../connection/count-statements.ts';
import { createDatabase } from '../connection/database.ts';
import { crossingEntry } from '../crossing/crossing-entry.fixture.ts';
import { listReportsOfSameCount } from '../crossing/list-same-count.ts';
import { recordCrossings, recordSupersessions } from '../crossing/record-crossings.ts';
import { recordEvents } from '../event/record-events.ts';
import { findFiguresByCandidates } from '../figure/find-figures-by-candidates.ts';
import { findAffectedFigureSlugs } from './find-affected-figures.ts';
import { listRecordChanges } from './list-record-changes.ts';
import { listSupersessions } from './list-supersessions.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const EXODUS = 'mobilization-exodus';
const route = { originId: 'RU', destinationId: 'MN', citationId: 'ru-mn-2022-10-02' };
const added = { ...route, reportedOn: '2023-01-01', knownFrom: '2023-01-01T12:00:00Z' };
const until = (to: string, from = '2022-12-31T00:00:00Z') => ({ from, to });

beforeAll(async () => {
  await recordCrossings(sql, [
    crossingEntry({ id: 'one', ...added }),
    crossingEntry({ id: 'one', ...added, version: 2, knownFrom: '2023-01-02T12:00:00Z' }),
    crossingEntry({ id: 'one', ...added, version: 3, knownFrom: '2023-01-03T12:00:00Z' }),
    crossingEntry({ id: 'two', ...added, knownFrom: '2023-01-04T12:00:00Z' }),
  ]);
  const supersession = { supersedingId: 'two', supersededId: 'one', reason: 'A later count.' };
  await recordSupersessions(sql, [
    { ...supersession, kind: 'REVISION', knownFrom: '2023-01-03T12:00:00Z' },
    { ...supersession, kind: 'RETRACTION', knownFrom: '2023-01-05T12:00:00Z' },
  ]);
  await recordEvents(sql, [
    {
      id: 'an-event',
      knownFrom: '2023-01-04T13:00:00Z',
      recordedBy: 'test',
      title: 'An event',
      placeId: 'RU',
      period: { start: null, end: null, precision: 'UNKNOWN', note: null },
      reportedOn: '2023-01-04',
      quantity: null,
      sourceId: null,
    },
  ]);
});

const keys = ({ first, count }: { first: readonly { id: string }[]; count: number }) => [
  first.map(({ id }) => id),
  count,
];

test.each([
  ['2023-01-01T11:59:59.999999Z', [[], 0], [[], 0]],
  ['2023-01-01T12:00:00Z', [['one'], 1], [[], 0]],
  ['2023-01-04T13:00:00Z', [['an-event', 'two', 'one'], 3], [[], 0]],
])('up to %s these records arrived', async (to, arrived, revised) => {
  const changes = await listRecordChanges(sql, until(to), 10);
  expect([keys(changes.arrived), keys(changes.revised)]).toEqual([arrived, revised]);
});

test('a record that was known before and got two versions since is revised once', async () => {
  const span = until('2023-01-05T00:00:00Z', '2023-01-01T12:00:00Z');
  const { arrived, revised } = await listRecordChanges(sql, span, 1);
  expect([keys(arrived), keys(revised)]).toEqual([
    [['an-event'], 2],
    [['one'], 1],
  ]);
});

const told = async (to: string) => {
  const { superseded, retracted } = await listSupersessions(sql, until(to), 10);
  return [superseded.first.map(({ kind }) => kind), superseded.count, retracted.count];
};

test('a supersession is told once both reports are known, a retraction apart', async () => {
  expect(await told('2023-01-03T12:00:00Z')).toEqual([[], 0, 0]);
  expect(await told('2023-01-04T12:00:00Z')).toEqual([['REVISION'], 1, 0]);
  expect(await told('2023-01-05T12:00:00Z')).toEqual([['REVISION'], 1, 1]);
});

test('only the figures whose counts, events or definitions changed can have moved', async () => {
  expect(await findAffectedFigureSlugs(sql, until('2023-01-02T00:00:00Z'))).toEqual([
    'entries-mongolia',
    'entries-without-eu',
    'total-entries',
  ]);
  const decree = until('2022-09-22T00:00:00Z', '2022-09-21T00:00:00Z');
  expect(await findAffectedFigureSlugs(sql, decree)).toEqual(['called-up']);
  expect(await findAffectedFigureSlugs(sql, until('2022-12-31T12:00:00Z'))).toEqual([]);
});

test('reports of one count are those of the same days', async () => {
  const { result, statements } = await countStatements(database, () =>
    listReportsOfSameCount(sql, ['ru-kz-2022-10-04', 'ru-eu-2022-09', 'ru-ge-2022-10']),
  );
  const [kazakhstan = [], undated, alone] = result;
  expect(kazakhstan.map(({ id }) => id)).toContain('ru-kz-2022-10-04-bol-news');
  expect(kazakhstan.map(({ id }) => id)).not.toContain('ru-kz-2022-10-03-day');
  expect([undated, alone]).toEqual([[], []]);
  expect(statements).toHaveLength(2);
});

test('a figure is found by each report that could fill a part of it', async () => {
  const found = await findFiguresByCandidates(sql, ['ru-eu-2022-09-25-brasov', 'missing']);
  expect(found.map((figures) => figures.map(({ id }) => id))).toEqual([
    ['entries-eu', 'eu-land-entries-2022', 'total-entries'],
    [],
  ]);
});

test('an article printed what its latest seen revision with the report printed', async () => {
  const article = await findArticle(sql, EXODUS);
  if (article === null) throw new Error('The story has no founding article.');
  const again = { ...article, recordedBy: 'test', changeReason: 'Georgia left out.' };
  await database.transaction((inner) =>
    recordRevision(inner, {
      ...again,
      revision: 2,
      knownFrom: '2023-01-02T00:00:00Z',
      pins: [{ crossing: 'ru-kz-2022-10-04', version: 1 }],
    }),
  );
  const printed = async (asOf: string | null) =>
    (await listPrintings(sql, ['ru-kz-2022-10-04', 'ru-ge-2022-10', 'one'], asOf)).map((rows) =>
      rows.map(({ articleId, revision }) => `${articleId} ${revision}`),
    );
  const other = 'kazakhstan-entries-and-exits 1';
  expect(await printed(null)).toEqual([[other, `${EXODUS} 2`], [`${EXODUS} 1`], []]);
  expect(await printed('2023-01-01T00:00:00Z')).toEqual([
    [other, `${EXODUS} 1`],
    [`${EXODUS} 1`],
    [],
  ]);
  expect(await printed('2022-09-30T00:00:00Z')).toEqual([[], [], []]);
  const [pins] = await listPinsByArticles(sql, [EXODUS]);
  expect(pins).toEqual([{ crossing: 'ru-kz-2022-10-04', version: 1 }]);
  const [revisions = []] = await listRevisionsByArticles(sql, [EXODUS, 'missing']);
  expect(revisions.map(({ revision, changeReason }) => [revision, changeReason])).toEqual([
    [2, 'Georgia left out.'],
    [1, null],
  ]);
});
