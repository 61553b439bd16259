import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { countArticles, findArticle } from './list-articles.ts';
import { listCorrectionsByArticles } from './list-corrections.ts';
import { listNoticesBySlugs } from './list-notices.ts';
import { countPublicCorrections, listPublicCorrections } from './list-public-corrections.ts';
import { listPinsByArticles } from './list-pins.ts';
import { listRevisionsByArticles } from './list-revisions.ts';
import { recordCorrection } from './record-correction.ts';
import { takeArticleBack } from './take-article-back.ts';
import { findPinnedVersions } from './find-pinned-versions.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const slug = 'mobilization-exodus';
const wasPublic = '2022-10-14T00:00:00Z';
const takeBack = (kind: 'WITHDRAWN' | 'RECALLED') =>
  database.transaction((writing) =>
    takeArticleBack(writing, { id: slug, kind, reason: 'It was not so.', recordedBy: 'eve' }),
  );
const corrections = (first: number) =>
  listPublicCorrections(sql, { first, orderBy: { field: 'PUBLISHED', direction: 'DESC' } });

beforeAll(async () => {
  for (const n of [1, 2, 3]) {
    await recordCorrection(sql, {
      id: `correction-${n}`,
      articleId: slug,
      revision: 1,
      before: 'one',
      after: `two ${n}`,
      reason: 'Why.',
      publishedAt: `2023-01-0${n}T00:00:00Z`,
    });
  }
});

test('the corrections of every article are listed in pages, the latest first', async () => {
  const page = await corrections(2);
  expect(page.edges.map(({ node }) => node.id)).toEqual(['correction-3', 'correction-2']);
  expect(page.hasNextPage).toBe(true);
  expect(await countPublicCorrections(sql)).toBeGreaterThan(2);
});

test('the versions that a revision printed are read by their numbers', async () => {
  const [pins] = await listPinsByArticles(sql, [slug]);
  const versions = await findPinnedVersions(sql, pins ?? []);
  const { crossings, events, quotes, figures } = versions;
  expect(crossings.length + events.length + quotes.length + figures.length).toBe(pins?.length);
  expect(figures.map(({ id }) => id)).toContain('total-entries');
  expect(await findPinnedVersions(sql, [{ quote: 'none', version: 1 }])).toMatchObject({
    quotes: [],
  });
});

test('a withdrawn article leaves its address to a notice and its text to the history', async () => {
  const before = await countArticles(sql);
  expect(await takeBack('WITHDRAWN')).toBe(2);
  expect(await takeBack('WITHDRAWN')).toBeNull();
  expect(await findArticle(sql, slug)).toBeNull();
  expect(await countArticles(sql)).toBe(before - 1);
  expect(await listNoticesBySlugs(sql, [slug, 'none'])).toMatchObject([
    { kind: 'WITHDRAWN', reason: 'It was not so.', headline: expect.stringMatching(/./) },
    null,
  ]);
  expect(await findArticle(sql, slug, wasPublic)).toMatchObject({ id: slug, revision: 1 });
  expect((await listRevisionsByArticles(sql, [slug]))[0]).toHaveLength(1);
  expect((await corrections(1)).edges).toHaveLength(1);
});

test('a recalled text is shown to nobody, not as of an earlier day either', async () => {
  expect(await takeBack('RECALLED')).toBe(3);
  expect(await findArticle(sql, slug, wasPublic)).toBeNull();
  expect(await listRevisionsByArticles(sql, [slug])).toEqual([[]]);
  expect(await listRevisionsByArticles(sql, [slug], wasPublic)).toEqual([[]]);
  expect(await listPinsByArticles(sql, [slug], wasPublic)).toEqual([[]]);
  expect(await listCorrectionsByArticles(sql, [slug])).toEqual([[]]);
  expect((await corrections(10)).edges.map(({ node }) => node.articleId)).not.toContain(slug);
  expect(await listNoticesBySlugs(sql, [slug])).toMatchObject([
    { kind: 'RECALLED', reason: 'It was not so.', headline: null },
  ]);
  expect(await takeBack('RECALLED')).toBeNull();
});
