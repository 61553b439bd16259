import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { takeArticleBack } from '../article/take-article-back.ts';
import { createDatabase } from '../connection/database.ts';
import { answerErrorReport, recordErrorReport } from './error-report.ts';
import { findPublicErrorReport, listAnsweredReportsByArticles } from './public-error-report.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const slug = 'mobilization-exodus';

const report = async (reference: string) =>
  recordErrorReport(sql, {
    id: `id-of-${reference}`,
    reference,
    articleId: slug,
    revision: 1,
    figureId: null,
    words: 'more than 370,000',
    message: 'What only the newsroom reads.',
    contact: 'reader@example.test',
  });

const answer = { answer: 'It holds.', answeredBy: 'ada', correctionId: null };

test('a report is public without what the reader wrote, and listed once it is answered', async () => {
  await report('FIRST');
  const waiting = await findPublicErrorReport(sql, 'FIRST');
  expect(waiting).toMatchObject({ words: 'more than 370,000', outcome: null });
  expect(JSON.stringify(waiting)).not.toMatch(/What only|reader@/);
  expect(await listAnsweredReportsByArticles(sql, [slug])).toEqual([[]]);

  await answerErrorReport(sql, 'id-of-FIRST', { ...answer, outcome: 'NO_ERROR' });
  const answered = await findPublicErrorReport(sql, 'FIRST');
  expect(answered).toMatchObject({ outcome: 'NO_ERROR', answer: 'It holds.' });
  expect(await listAnsweredReportsByArticles(sql, ['none', slug])).toEqual([[], [answered]]);
  expect(await listAnsweredReportsByArticles(sql, [slug], '2022-10-05T00:00:00Z')).toEqual([[]]);
  expect(await findPublicErrorReport(sql, 'NONE')).toBeNull();
});

test('the words of a text that was recalled are not told by its reports', async () => {
  await report('SECOND');
  await database.transaction((within) =>
    takeArticleBack(within, { id: slug, kind: 'RECALLED', reason: 'x', recordedBy: 'ada' }),
  );
  expect(await findPublicErrorReport(sql, 'SECOND')).toMatchObject({ words: null });
  expect(await listAnsweredReportsByArticles(sql, [slug])).toEqual([[]]);
});
