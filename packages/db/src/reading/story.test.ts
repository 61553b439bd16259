import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { countArticles, findArticle, listArticles } from '../article/list-articles.ts';
import { listCorrectionsByArticles } from '../article/list-corrections.ts';
import { recordCorrection } from '../article/record-correction.ts';
import { recordRevision, type PublishedRevision } from '../article/record-revision.ts';
import { findCitationsByIds } from '../citation/find-citations.ts';
import { countStatements } from '../connection/count-statements.ts';
import { createDatabase } from '../connection/database.ts';
import { listOtherReports } from '../crossing/list-other-reports.ts';
import { findEventsByIds } from '../event/find-events.ts';
import { countEvents, listEvents } from '../event/list-events.ts';
import { findPlaceGraph } from '../place/find-place-graph.ts';
import { countPlaces, findPlacesByIds, listPlaces } from '../place/list-places.ts';
import { countQuotes, findQuotesByIds, listQuotes } from '../quote/list-quotes.ts';
import { countReportsBySources } from '../source/count-reports.ts';
import { countSources, findSourcesByIds, listSources } from '../source/list-sources.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const decreeDay = '2022-09-21T23:59:59Z';
const ids = (page: { edges: readonly { node: { id: string } }[] }) =>
  page.edges.map(({ node }) => node.id);

test('events go by their first day and are found by place, source and days', async () => {
  const list = (filter: object, asOf: string | null = null) =>
    listEvents(sql, { first: 100, orderBy: { field: 'START', direction: 'ASC' }, filter, asOf });
  const at = { place: 'GE' };
  expect(ids(await list(at))).toEqual(['queue-at-georgian-border']);
  expect(await countEvents(sql, at)).toBe(1);
  expect(ids(await list({ source: 'kazakhstan-interior-ministry' }))).toEqual([
    'kazakhstan-statement',
  ]);
  expect(ids(await list({ period: { to: '2022-09-20' } }))).toEqual([]);
  expect(ids(await list({}, decreeDay)).toSorted()).toEqual([
    'partial-mobilization-decree',
    'protests',
  ]);
});

test('an event keeps its number with what it measures', async () => {
  const [queue, protests] = await findEventsByIds(sql, ['queue-at-georgian-border', 'protests']);
  expect(queue?.quantity).toMatchObject({
    of: 'length of the queue',
    counts: null,
    quantity: { value: '6', unit: 'miles', sourceWording: 'six miles' },
  });
  expect(protests?.quantity).toBeNull();
});

test('quotes are found by speaker and by source, with who carried them', async () => {
  const filter = { speaker: 'Joel Hickman', source: 'cepa' };
  const orderBy = { field: 'KNOWN', direction: 'DESC' } as const;
  const page = await listQuotes(sql, { first: 2, orderBy, filter });
  expect(page.edges).toHaveLength(2);
  expect(page.hasNextPage).toBe(true);
  expect(await countQuotes(sql, filter)).toBe(3);
  expect(await countQuotes(sql, filter, decreeDay)).toBe(0);
  const [quote] = await findQuotesByIds(sql, ['hickman-complete-shambles']);
  expect(quote?.citation.via?.name).toBe('Newsweek');
});

test('sources are ordered by what they reported, as known then', async () => {
  const first = async (asOf: string | null) => {
    const orderBy = { field: 'CROSSINGS', direction: 'DESC' } as const;
    return ids(await listSources(sql, { first: 1, orderBy, asOf }))[0];
  };
  expect(await first(null)).toBe('kazakhstan-interior-ministry');
  expect(await first('2022-09-27T23:59:59Z')).toBe('frontex');
  expect(await countSources(sql, { kind: 'RESEARCH' })).toBe(1);
  const [known, missing] = await findSourcesByIds(sql, ['frontex', 'nobody']);
  expect([known?.countryId, missing]).toEqual(['EU', null]);
});

const counts = (asOf: string | null) => countReportsBySources(sql, ['newsweek', 'fontanka'], asOf);

test('a source has reported some counts and carried others', async () => {
  expect(await counts(null)).toEqual([
    { reported: 0, carried: 4 },
    { reported: 1, carried: 0 },
  ]);
  expect(await counts('2022-10-02T23:59:59Z')).toEqual([
    { reported: 0, carried: 2 },
    { reported: 0, carried: 0 },
  ]);
});

test('places are listed by name, by code and by sort', async () => {
  const orderBy = { field: 'NAME', direction: 'ASC' } as const;
  const page = await listPlaces(sql, { first: 100, orderBy, filter: { kind: 'BORDER_POINT' } });
  expect(ids(page)).toEqual(['KZ-SYRYM']);
  expect(await countPlaces(sql, { kind: 'BLOC' })).toBe(1);
  expect((await findPlacesByIds(sql, ['XX', 'EU'])).map((place) => place?.name)).toEqual([
    undefined,
    'European Union',
  ]);
  const { memberships } = await findPlaceGraph(sql);
  expect(memberships).toContainEqual({ part: 'FI', whole: 'EU', from: '1995-01-01', to: null });
});

test('what others said: the same route and measure, days that touch, the latest first', async () => {
  const { result, statements } = await countStatements(database, () =>
    listOtherReports(sql, ['ru-ge-2022-10', 'missing', 'ru-kz-present-2022-11-29']),
  );
  expect(result.map((others) => others.map(({ id }) => id))).toEqual([
    ['ru-ge-2022-09-27', 'ru-ge-2022-09-27-day'],
    [],
    [],
  ]);
  expect(statements).toHaveLength(2);
});

test('citations tell who said it, who carried it and whom that one credits', async () => {
  const [citation] = await findCitationsByIds(sql, ['ru-kz-2022-10-04-bol-news']);
  expect([citation?.source.id, citation?.via?.id, citation?.credited?.id]).toEqual([
    'kazakhstan-interior-ministry',
    'bol-news',
    'kazinform',
  ]);
});

test('readers see the latest public revision, and the earlier one as of its time', async () => {
  const before = await findArticle(sql, 'mobilization-exodus');
  expect(await findArticle(sql, 'mobilization-exodus', decreeDay)).toBeNull();
  if (before === null) throw new Error('The story has no founding article.');
  const second: PublishedRevision = {
    ...before,
    revision: 2,
    byline: 'Somebody else',
    knownFrom: '2022-10-06T08:00:00Z',
    recordedBy: 'test',
    pins: [],
  };
  await database.transaction((inner) => recordRevision(inner, second));
  await draft(3);
  const bylineAsOf = async (asOf: string | null) =>
    (await findArticle(sql, 'mobilization-exodus', asOf))?.byline;
  expect(await bylineAsOf(null)).toBe('Somebody else');
  expect(await bylineAsOf('2022-10-06T07:59:59Z')).toBe(before.byline);
});

async function draft(revision: number) {
  const row = await sql
    .selectFrom('article_revision')
    .selectAll()
    .where('article_id', '=', 'mobilization-exodus')
    .where('revision', '=', revision - 1)
    .executeTakeFirstOrThrow();
  await sql
    .insertInto('article_revision')
    .values({
      ...row,
      revision,
      state: 'DRAFT',
      known_from: null,
      known_to: null,
      document: JSON.stringify(row.document),
    })
    .execute();
}

test('articles are listed newest first, as many as readers may see', async () => {
  const orderBy = { field: 'PUBLISHED', direction: 'DESC' } as const;
  expect(ids(await listArticles(sql, { first: 10, orderBy }))).toEqual([
    'kazakhstan-entries-and-exits',
    'mobilization-exodus',
  ]);
  expect(await countArticles(sql, '2022-10-31T00:00:00Z')).toBe(1);
});

test('corrections go to their article, the latest first', async () => {
  const correction = {
    articleId: 'mobilization-exodus',
    revision: 1,
    before: 'two weeks',
    after: 'a fortnight',
    reason: 'Style.',
  };
  await recordCorrection(sql, { ...correction, id: 'one', publishedAt: '2022-10-07T08:00:00Z' });
  await recordCorrection(sql, { ...correction, id: 'two', publishedAt: '2022-10-08T08:00:00Z' });
  const slugs = ['kazakhstan-entries-and-exits', 'mobilization-exodus'];
  const [none, some] = await listCorrectionsByArticles(sql, slugs);
  expect([none, some?.map(({ id }) => id)]).toEqual([[], ['two', 'one']]);
  const [, then] = await listCorrectionsByArticles(sql, slugs, '2022-10-07T23:59:59Z');
  expect(then?.map(({ id }) => id)).toEqual(['one']);
});
