import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../connection/count-statements.ts';
import { createDatabase } from '../connection/database.ts';
import { crossingEntry, recordSurroundings } from '../crossing/crossing-entry.fixture.ts';
import { recordCrossings } from '../crossing/record-crossings.ts';
import { recordEvents } from '../event/record-events.ts';
import { findFiguresBySlugs } from './find-figures.ts';
import { findFigureSlugsByRecords, listFigures } from './list-figures.ts';
import { recordAssumptions, recordFigures, type FigureEntry } from './record-figures.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const on = (day: string) => ({ reportedOn: day, knownFrom: `${day}T12:00:00Z` });
const { quantity, period } = crossingEntry({ id: 'any' });
const figure = (entry: Partial<FigureEntry> & { id: string }): FigureEntry => ({
  knownFrom: '2022-10-05T18:00:00Z',
  recordedBy: 'test',
  title: entry.id,
  kind: 'RECORD',
  window: null,
  measure: 'ENTRIES',
  unit: 'entries',
  inputs: [{ label: 'B', crossing: 'chosen' }],
  assumptions: [],
  printed: null,
  ...entry,
});

beforeAll(async () => {
  await recordSurroundings(sql);
  await recordCrossings(sql, [
    crossingEntry({ id: 'earlier', ...on('2022-09-28') }),
    crossingEntry({ id: 'chosen', ...on('2022-10-04') }),
    crossingEntry({ id: 'elsewhere', ...on('2022-10-04'), destinationId: 'C' }),
    crossingEntry({ id: 'exits', ...on('2022-10-04'), measure: 'EXITS' }),
    crossingEntry({ id: 'out', ...on('2022-10-04'), destinationId: null }),
    crossingEntry({ id: 'out-again', ...on('2022-10-04'), destinationId: null }),
  ]);
  await recordEvents(sql, [
    {
      id: 'quota',
      ...on('2022-09-21'),
      recordedBy: 'test',
      title: 'A quota',
      placeId: 'A',
      period,
      quantity: { quantity, of: 'called up', counts: null },
      sourceId: 'ministry',
    },
  ]);
  await recordAssumptions(sql, [
    { id: 'first', kind: 'GROSS_AS_NET', statement: 'Nobody returned.', subject: null },
    { id: 'second', kind: 'PERIOD_WITHIN_WINDOW', statement: 'It lies in it.', subject: 'chosen' },
  ]);
  const figures = [
    figure({
      id: 'sum',
      kind: 'SUM',
      window: { start: '2022-09-21', end: '2022-10-05' },
      inputs: [
        { label: 'B', crossing: 'chosen' },
        { label: 'C', crossing: 'elsewhere' },
        { label: 'Out', crossing: 'out' },
        { label: 'Quota', event: 'quota' },
        { label: 'Nested', figure: 'single' },
      ],
      assumptions: ['second', 'first'],
      printed: { words: 'MORE_THAN', value: '300' },
    }),
    figure({ id: 'single' }),
    figure({ id: 'revised' }),
    figure({ id: 'revised', version: 2, knownFrom: '2022-11-01T00:00:00Z', title: 'Revised' }),
  ];
  await database.transaction((inner) => recordFigures(inner, figures));
});

const candidatesOf = async (slug: string, asOf: string | null = null) => {
  const [found] = await findFiguresBySlugs(sql, [slug], asOf);
  return found?.definition.inputs.map(({ label, preferred, candidates }) => [
    label,
    preferred,
    candidates.map(({ id }) => id).toSorted(),
  ]);
};

test('each slot holds the chosen record and the other reports of the same count', async () => {
  expect(await candidatesOf('sum')).toEqual([
    ['B', 'chosen', ['chosen', 'earlier']],
    ['C', 'elsewhere', ['elsewhere']],
    ['Out', 'out', ['out', 'out-again']],
    ['Quota', 'quota', ['quota']],
    ['Nested', 'chosen', ['chosen', 'earlier']],
  ]);
});

test('what was not yet known cannot fill a slot', async () => {
  expect(await candidatesOf('sum', '2022-09-29T00:00:00Z')).toEqual([
    ['B', 'chosen', ['earlier']],
    ['C', 'elsewhere', []],
    ['Out', 'out', []],
    ['Quota', 'quota', ['quota']],
    ['Nested', 'chosen', ['earlier']],
  ]);
});

test('a definition carries its window, its claim and its assumptions in their order', async () => {
  const [found] = await findFiguresBySlugs(sql, ['sum']);
  expect(found?.definition).toMatchObject({
    slug: 'sum',
    kind: 'SUM',
    window: { start: '2022-09-21', end: '2022-10-05' },
    printed: { words: 'MORE_THAN', value: '300' },
    assumptions: [
      {
        id: 'second',
        kind: 'PERIOD_WITHIN_WINDOW',
        statement: 'It lies in it.',
        subject: 'chosen',
      },
      { id: 'first', kind: 'GROSS_AS_NET', statement: 'Nobody returned.', subject: null },
    ],
  });
});

test('any number of figures takes two statements', async () => {
  const { result, statements } = await countStatements(database, () =>
    findFiguresBySlugs(sql, ['single', 'sum', 'missing', 'revised']),
  );
  expect(result.map((found) => found?.id)).toEqual(['single', 'sum', undefined, 'revised']);
  expect(statements).toHaveLength(2);
});

test('a figure derived from a derived figure is refused by name', async () => {
  const ofSum = figure({ id: 'of-a-sum', inputs: [{ label: 'Sum', figure: 'sum' }] });
  const recording = database.transaction((inner) => recordFigures(inner, [ofSum]));
  await expect(recording).rejects.toThrow('Figure sum cannot be an input');
  expect(await findFiguresBySlugs(sql, ['of-a-sum'])).toEqual([null]);
});

const titleAsOf = async (asOf: string | null) =>
  (await findFiguresBySlugs(sql, ['revised'], asOf))[0]?.definition.title;

test('a question may be put to a day before it was first asked', async () => {
  expect(await titleAsOf('2022-09-01T00:00:00Z')).toBe('revised');
  expect(await titleAsOf('2022-10-31T00:00:00Z')).toBe('revised');
  expect(await titleAsOf('2022-11-01T00:00:00Z')).toBe('Revised');
  expect(await titleAsOf(null)).toBe('Revised');
});

const slugs = async (direction: 'ASC' | 'DESC', after: string) => {
  const orderBy = { field: 'SLUG', direction } as const;
  const position = { key: after, id: after };
  const page = await listFigures(sql, { first: 1, after: position, orderBy });
  return [page.edges.map(({ node }) => node.id), page.hasNextPage];
};

test('pages of figures go by slug, either way', async () => {
  expect(await slugs('ASC', 'none')).toEqual([['revised'], true]);
  expect(await slugs('DESC', 'sum')).toEqual([['single'], true]);
  expect(await slugs('ASC', 'single')).toEqual([['sum'], false]);
});

test('a record tells the figures that name it', async () => {
  expect(await findFigureSlugsByRecords(sql, ['quota', 'chosen', 'exits'])).toEqual([
    ['sum'],
    ['revised', 'single', 'sum'],
    [],
  ]);
});
