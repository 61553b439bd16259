import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { answerErrorReport, findErrorReportsByIds, recordErrorReport } from './error-report.ts';
import { countErrorReports, listErrorReports } from './list-error-reports.ts';

const copy = await testDatabase('story');
const { sql, close } = createDatabase({ url: copy.appUrl });
afterAll(close);

const report = {
  articleId: 'mobilization-exodus',
  revision: 1,
  figureId: 'total-entries',
  words: 'more than 370,000',
  message: 'I counted fewer.',
  contact: null,
};

test('what a reader says waits, and is answered once', async () => {
  for (const n of [1, 2, 3])
    await recordErrorReport(sql, { ...report, id: `r-${n}`, reference: `HC-${n}` });
  const orderBy = { field: 'CREATED', direction: 'DESC' } as const;
  const page = await listErrorReports(sql, { first: 2, orderBy, filter: { isAnswered: false } });
  expect(page.edges.map(({ node }) => node.id)).toEqual(['r-3', 'r-2']);
  const after = page.edges.at(-1)?.position ?? null;
  const next = await listErrorReports(sql, { first: 2, orderBy, after });
  expect(next.edges.map(({ node }) => node.id)).toEqual(['r-1']);
  const answer = {
    outcome: 'NO_ERROR',
    answer: 'It holds.',
    answeredBy: 'ada',
    correctionId: null,
  } as const;
  expect(await answerErrorReport(sql, 'r-2', answer)).toMatchObject({ ...report, ...answer });
  expect(await answerErrorReport(sql, 'r-2', answer)).toBeNull();
  expect(await countErrorReports(sql, { isAnswered: false })).toBe(2);
  expect(await countErrorReports(sql, { articleId: 'mobilization-exodus' })).toBe(3);
  expect(await findErrorReportsByIds(sql, ['none', 'r-1'])).toMatchObject([
    null,
    { outcome: null },
  ]);
});
