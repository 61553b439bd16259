import {
  createDatabase,
  findCitationsByIds,
  findFiguresBySlugs,
  findPlaceGraph,
  listCrossings,
  listEvents,
  listFigures,
  listQuotes,
  listSources,
  readDataRevision,
} from '@headcount/db';
import { evaluate, type Evaluation, type Reading } from '@headcount/ledger';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { loadStoryIfEmpty } from './load-story.ts';

const copy = await testDatabase('empty');
const empty = await testDatabase('empty');
const isLoaded = await loadStoryIfEmpty(copy.appUrl);
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const places = await findPlaceGraph(sql);
const { edges: crossings } = await listCrossings(sql, {
  first: 100,
  orderBy: { field: 'REPORTED', direction: 'ASC' },
});
const { edges: figures } = await listFigures(sql, {
  first: 100,
  orderBy: { field: 'SLUG', direction: 'ASC' },
});

async function evaluationOf(
  slug: string,
  options: { reading?: Reading; asOf?: string; without?: string[]; prefer?: string[] } = {},
): Promise<Evaluation> {
  const asOf = options.asOf ?? null;
  const [figure] = await findFiguresBySlugs(sql, [slug], asOf);
  if (!figure) throw new Error(`There is no figure ${slug}.`);
  return evaluate(figure.definition, {
    places,
    reading: 'CAUTIOUS',
    excluding: [],
    without: [],
    prefer: [],
    ...options,
    asOf,
  });
}

test('the story is loaded once: a second time changes nothing', async () => {
  expect(isLoaded).toBe(true);
  expect(await loadStoryIfEmpty(copy.ownerUrl)).toBe(false);
  expect(await readDataRevision(sql)).toBe('1');
});

test('of two that load at once, one does', async () => {
  const loads = [loadStoryIfEmpty(empty.appUrl), loadStoryIfEmpty(empty.appUrl)];
  expect((await Promise.all(loads)).toSorted()).toEqual([false, true]);
});

test('all four founding reports and the 21 others of that autumn are there', () => {
  expect(crossings).toHaveLength(4 + 21);
});

test.each(crossings.map(({ node }) => [node.id, node] as const))(
  '%s leads to the words that were printed',
  async (_, { citation, quantity }) => {
    expect(await findCitationsByIds(sql, [citation.id])).toEqual([citation]);
    expect(citation.exact).toBe(quantity.sourceWording);
    expect(citation.via).not.toBeNull();
  },
);

test('the total is what the four reports bear, read at face value and cautiously', async () => {
  const face = await evaluationOf('total-entries', { reading: 'FACE' });
  const cautious = await evaluationOf('total-entries');
  expect(face.lower).toEqual({ value: '371000', closed: false });
  expect(cautious.lower).toEqual({ value: '370500', closed: false });
  expect([cautious.upper, cautious.text]).toEqual([null, 'more than 370,000']);
  expect(cautious.verdict).toBe('PROVEN_WITH_ASSUMPTIONS');
  expect(cautious.sourcesIndependent).toBe(4);
});

test('without the European week, or with the week of another outlet, it falls to 305,000', async () => {
  const ungranted = await evaluationOf('total-entries', { without: ['eu-week-in-window'] });
  const dated = await evaluationOf('total-entries', { prefer: ['ru-eu-2022-09-25-brasov'] });
  expect(ungranted.lower).toEqual({ value: '305000', closed: false });
  expect(dated.text).toBe('more than 305,000');
});

test('as of 28 September 2022 only what was reported by then is in the total', async () => {
  const asOf = '2022-09-28T23:59:59Z';
  const { inputs } = await evaluationOf('total-entries', { asOf });
  expect(inputs.map(({ record }) => record.id)).toEqual([
    'ru-kz-2022-09-27',
    'ru-ge-2022-09-27',
    'ru-eu-2022-09',
    'ru-mn-2022-09-27',
  ]);
  expect(inputs.every(({ record }) => record.knownFrom <= asOf)).toBe(true);
});

test.each(figures.map(({ node }) => node.id))('%s proves what it prints', async (slug) => {
  const { claim, refusals, verdict } = await evaluationOf(slug);
  expect(claim).not.toBeNull();
  expect(refusals).toEqual([]);
  expect(verdict).toMatch(/^PROVEN/);
});

test('events, quotes and sources are all there', async () => {
  const newest = { field: 'KNOWN', direction: 'DESC' } as const;
  const first = 100;
  const events = await listEvents(sql, { first, orderBy: { field: 'START', direction: 'ASC' } });
  const quotes = await listQuotes(sql, { first, orderBy: newest });
  const sources = await listSources(sql, { first, orderBy: { field: 'NAME', direction: 'ASC' } });
  expect(events.edges).toHaveLength(10);
  expect(quotes.edges).toHaveLength(3);
  expect(sources.edges.length).toBeGreaterThanOrEqual(30);
});
