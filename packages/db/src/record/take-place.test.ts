import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCitations } from '../citation/record-citations.ts';
import { createDatabase } from '../connection/database.ts';
import type { Sql } from '../connection/typed-sql.ts';
import { crossingEntry, recordSurroundings } from '../crossing/crossing-entry.fixture.ts';
import { listCrossingVersions } from '../crossing/find-crossings.ts';
import { recordCrossings } from '../crossing/record-crossings.ts';
import { listEventVersions } from '../event/list-event-versions.ts';
import { recordEvents } from '../event/record-events.ts';
import { listFigureVersions } from '../figure/list-figure-versions.ts';
import { recordAssumptions, recordFigures } from '../figure/record-figures.ts';
import { listQuoteVersions } from '../quote/list-quote-versions.ts';
import { recordQuotes } from '../quote/record-quotes.ts';
import { holdRecord, listHeldRecords } from '../release/held-record.ts';
import { createRelease, findReleasesByIds } from '../release/release.ts';
import { listNamingRecords } from './list-uses.ts';
import type { LastingKind } from './record-standing.ts';
import { takePlace } from './take-place.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const at = { knownFrom: '2022-10-04T12:00:00Z', recordedBy: 'test' };
const why = { recordedBy: 'ada', changeReason: 'the address was mistyped' };
const report = crossingEntry({ id: 'report', note: 'Said twice.' });
const event = {
  ...at,
  id: 'event',
  title: 'A decree',
  placeId: 'A',
  period: report.period,
  reportedOn: '2022-10-04',
  quantity: null,
  sourceId: 'ministry',
  citationId: 'ministry-page',
};
const quote = {
  ...at,
  id: 'quote',
  text: 'They left.',
  language: 'en',
  speaker: 'A. Mayor',
  speakerRole: null,
  about: null,
  reportedOn: '2022-10-04',
  citationId: 'ministry-page',
};
const like = 'LIKE_MEASURES' as const;
const figure = {
  ...at,
  id: 'figure',
  title: 'All who left',
  kind: 'SUM',
  window: { start: '2022-09-21', end: '2022-10-04' },
  measure: 'ENTRIES',
  unit: 'entries',
  inputs: [
    { label: 'Here', crossing: 'report' },
    { label: 'There', crossing: 'other' },
  ],
  assumptions: ['first', 'old', 'last'],
  printed: { words: 'MORE_THAN', value: '100.50' },
} as const;

beforeAll(async () => {
  await recordSurroundings(sql);
  await recordCrossings(sql, [report, crossingEntry({ id: 'other', citationId: 'outlet-page' })]);
  await recordCrossings(sql, [
    { ...report, version: 2, knownFrom: '2022-10-05T12:00:00Z', note: 'Said three times.' },
  ]);
  await recordEvents(sql, [event]);
  await recordQuotes(sql, [quote]);
  await recordAssumptions(
    sql,
    ['first', 'old', 'last', 'new'].map((id) => ({
      id,
      kind: like,
      statement: `It is ${id}.`,
      subject: null,
    })),
  );
  await database.transaction((within) => recordFigures(within, [figure]));
  await recordCitations(sql, [
    { id: 'right-page', sourceId: 'ministry', exact: 'more than 100' },
    { id: 'page-of-another', sourceId: 'outlet', exact: 'more than 100' },
  ]);
});

const take = (kind: LastingKind, from: string, to: string) =>
  database.transaction((within) => takePlace(within, kind, { from, to, ...why }));

const LISTS = {
  report: async (within: Sql) => (await listCrossingVersions(within, ['report'])).flat(),
  event: (within: Sql) => listEventVersions(within, 'event'),
  quote: (within: Sql) => listQuoteVersions(within, 'quote'),
};

test('a citation of another source takes no place: a report is of who says it', async () => {
  const taking = take('CITATION', 'ministry-page', 'page-of-another');
  await expect(taking).rejects.toThrow('citation_id_source_id_fkey');
});

test('what waits for a release, and what is current, cites the new one; all else stays as it was said', async () => {
  await createRelease(sql, {
    id: 'release',
    title: 'Together',
    embargoUntil: null,
    createdBy: 'ada',
  });
  const { version: _version, knownFrom: _from, recordedBy: _by, ...held } = report;
  const shared = { releaseId: 'release', reason: null, heldBy: 'ada' };
  await holdRecord(sql, {
    ...shared,
    id: 'held',
    kind: 'CROSSING',
    recordId: 'waiting',
    entry: { ...held, id: 'waiting' },
  });
  const [release] = await findReleasesByIds(sql, ['release']);
  const before = { report: await LISTS.report(sql), event: await LISTS.event(sql) };
  expect(await take('CITATION', 'ministry-page', 'right-page')).toEqual([
    { kind: 'CROSSING', id: 'report' },
    { kind: 'EVENT', id: 'event' },
    { kind: 'QUOTE', id: 'quote' },
  ]);
  expect(await LISTS.report(sql)).toEqual([
    {
      ...before.report[0],
      version: 3,
      citation: expect.objectContaining({ id: 'right-page', via: null }),
      knownFrom: expect.any(String),
      changeReason: 'the address was mistyped',
    },
    { ...before.report[0], knownTo: expect.any(String) },
    before.report[1],
  ]);
  const [latest, first] = await LISTS.event(sql);
  expect(latest?.knownFrom).toBe(first?.knownTo);
  expect(latest).toMatchObject({ version: 2, title: 'A decree', citation: { id: 'right-page' } });
  expect(await LISTS.quote(sql)).toMatchObject([
    { version: 2, text: 'They left.', citation: { id: 'right-page' } },
    { version: 1, citation: { id: 'ministry-page' } },
  ]);
  const [[waiting] = []] = await listHeldRecords(sql, ['release']);
  const [changed] = await findReleasesByIds(sql, ['release']);
  expect(changed?.version).toBe((release?.version ?? 0) + 1);
  expect(waiting?.entry).toEqual({ ...held, id: 'waiting', citationId: 'right-page' });
});

test('a page that a whole import cites is put right in each of its reports, once', async () => {
  await raw`insert into crossing select 'of-import-' || n from generate_series(1, 2500) n`.execute(
    sql,
  );
  await raw`insert into crossing_version select i.* from crossing_version v, generate_series(1, 2500) n,
    lateral jsonb_populate_record(v, jsonb_build_object('crossing_id', 'of-import-' || n)) i
    where v.crossing_id = 'other'`.execute(sql);
  await recordCitations(sql, [{ id: 'right-outlet', sourceId: 'outlet', exact: '100' }]);
  const taken = await take('CITATION', 'outlet-page', 'right-outlet');
  expect(new Set(taken.map(({ id }) => id)).size).toBe(2501);
  expect(taken).toHaveLength(2501);
  const { count } = await listNamingRecords(sql, 'CITATION', 'right-outlet', 1);
  expect(count).toBe(2501);
  expect((await listNamingRecords(sql, 'CITATION', 'outlet-page', 1)).count).toBe(0);
});

test('a figure makes the new assumption in the place of the old one, with all its parts', async () => {
  expect(await take('ASSUMPTION', 'old', 'new')).toEqual([{ kind: 'FIGURE', id: 'figure' }]);
  const [[latest, before] = []] = await listFigureVersions(sql, ['figure']);
  expect(before?.assumptions).toEqual(['first', 'old', 'last']);
  expect(latest).toEqual({
    ...before,
    version: 2,
    knownFrom: before?.knownTo,
    knownTo: null,
    changeReason: 'the address was mistyped',
    assumptions: ['first', 'new', 'last'],
  });
});
