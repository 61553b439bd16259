import { recordCitations, recordCrossings, recordSupersessions } from '@headcount/db';
import { expect, test } from 'vitest';
import { aCitation, aCrossing } from '../../../test/builders.ts';
import { openGateway } from '../../../test/open-gateway.ts';
import { reword } from '../../../test/reword.ts';

const gateway = await openGateway();

const SLUG = 'mobilization-exodus';

interface Diagnostic {
  code: string;
  severity: string;
  field: string;
  path: number[];
  start: number;
  end: number;
  text: string;
  message: string;
  fix: { label: string; replacement: string | null; bindTo: unknown } | null;
}

interface Check {
  verdicts: { text: string; verdict: string }[];
  diagnostics: Diagnostic[];
  coverage: { numbers: number; bound: number; exempt: number };
  independentSources: number;
}

interface Article {
  check: Check;
  claims: Check['verdicts'];
  coverage: Check['coverage'];
  sourcesIndependent: number;
  document: { content: { content: { content: { text: string }[] }[] }[] };
}

const read = async (asOf: string | null = null) =>
  (
    await gateway.ask<{ article: Article }>(
      `query ($asOf: DateTime) { article(slug: "${SLUG}", asOf: $asOf) {
        claims { text verdict } coverage { numbers bound exempt } sourcesIndependent document
        check { verdicts { text verdict } coverage { numbers bound exempt } independentSources
          diagnostics { code severity field path start end text message
            fix { label replacement bindTo } } } } }`,
      { asOf },
    )
  ).article;

const stale = ({ check }: Article) =>
  check.diagnostics.filter(({ code }) => code === 'STALE_FIGURE').map(({ message }) => message);

test('the check agrees with what the article says of itself', async () => {
  const { check, claims, coverage, sourcesIndependent } = await read();
  expect(check.verdicts).toEqual(claims);
  expect(check.coverage).toEqual(coverage);
  expect(check.independentSources).toBe(sourcesIndependent);
  expect(coverage.exempt).toBeGreaterThan(3);
  expect(coverage.bound).toBe(coverage.numbers);
});

test('the founding story is as fresh as its ledger', async () => {
  expect(stale(await read())).toEqual([]);
});

test.each(['mobilization-exodus', 'kazakhstan-entries-and-exits'])(
  '%s is printed without a fault, and every number of it is bound',
  async (slug) => {
    const { article } = await gateway.ask<{ article: Pick<Article, 'check'> }>(
      `query ($slug: String!) { article(slug: $slug) {
        check { diagnostics { code text message } coverage { numbers bound } } } }`,
      { slug },
    );
    expect(article.check.diagnostics).toEqual([]);
    expect(article.check.coverage.bound).toBe(article.check.coverage.numbers);
  },
);

test('a number that nobody bound is found, and the figure that it prints', async () => {
  await reword(gateway.owner, SLUG, {
    revision: 2,
    knownFrom: '2022-10-07T08:00:00Z',
    changeReason: 'A number more.',
    words: [['No official made that sum.', 'No official made that sum of more than 370,000.']],
    pins: [],
  });
  const { check, coverage, document } = await read();
  const unbound = check.diagnostics.find(({ code }) => code === 'UNBOUND_NUMBER');
  expect(unbound).toMatchObject({
    severity: 'ERROR',
    field: 'BODY',
    text: 'more than 370,000',
    fix: { bindTo: { type: 'figure', attrs: { figure: 'total-entries', words: 'MORE_THAN' } } },
  });
  const [field = 0, block = 0] = unbound?.path ?? [];
  const words = document.content[field]?.content[block]?.content.map((run) => run.text).join('');
  expect(words?.slice(unbound?.start, unbound?.end)).toBe('more than 370,000');
  expect(coverage.numbers).toBe(coverage.bound + 1);
  expect((await read('2022-10-06')).coverage).toMatchObject({ numbers: coverage.bound });
});

test('a report that its source corrected makes the figures stale that were printed from it', async () => {
  const before = await read('2022-10-06');
  expect(stale(before)).toEqual([]);
  const georgia = aCrossing({ id: 'ru-ge-2022-10', citationId: 'ru-ge-2022-10' });
  await recordCrossings(gateway.owner.sql, [
    {
      ...georgia,
      version: 2,
      quantity: { ...georgia.quantity, qualifier: 'MORE_THAN', value: '80000' },
      period: { start: '2022-09-21', end: '2022-10-05', precision: 'DAY', note: null },
      reportedOn: '2022-10-05',
      knownFrom: '2022-10-06T12:00:00Z',
    },
  ]);
  const after = await read('2022-10-06');
  expect(stale(after).find((message) => message.includes('(total-entries)'))).toContain(
    '“ru-ge-2022-10” went from version 1 to 2',
  );
  const wrong = after.check.diagnostics.find(({ code }) => code === 'QUALIFIER_TOO_STRONG');
  expect(wrong?.fix?.replacement).toBe('more than 357,000');
  expect(after.check.verdicts.find(({ text }) => text === 'more than 370,000')?.verdict).toBe(
    'POSSIBLE',
  );
  expect(stale(await read('2022-10-06T11:00:00Z'))).toEqual([]);
});

test('a report that was taken back is named where it was printed', async () => {
  await gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [aCitation({ id: 'withdrawal' })]);
    const knownFrom = '2022-10-06T18:00:00Z';
    await recordCrossings(sql, [
      aCrossing({
        id: 'withdrawal',
        citationId: 'withdrawal',
        destinationId: 'MN',
        reportedOn: '2022-10-06',
        knownFrom,
      }),
    ]);
    await recordSupersessions(sql, [
      {
        supersedingId: 'withdrawal',
        supersededId: 'ru-mn-2022-10-02',
        kind: 'RETRACTION',
        knownFrom,
        reason: 'Miscounted.',
      },
    ]);
  });
  const { check } = await read('2022-10-06');
  const retracted = check.diagnostics.filter(({ code }) => code === 'RETRACTED_SOURCE');
  expect(retracted.length).toBeGreaterThan(0);
  for (const { message } of retracted) expect(message).toContain('ru-mn-2022-10-02');
});

test('the checks of many articles take no statement for each', async () => {
  const fields = 'id check { diagnostics { code } coverage { bound } verdicts { verdict } }';
  const one = await gateway.statements(`{ article(slug: "${SLUG}") { ${fields} } }`);
  const all = await gateway.statements(`{ articles(first: 100) { edges { node { ${fields} } } } }`);
  expect(all.length).toBeLessThanOrEqual(one.length);
});

test('an article is read in its own language', async () => {
  await reword(gateway.owner, SLUG, {
    revision: 3,
    knownFrom: '2022-10-08T08:00:00Z',
    changeReason: 'A sentence in Russian.',
    language: 'ru-RU',
    words: [['No official made that sum of', 'Прибыли более пятисот тысяч человек, или']],
    pins: [],
  });
  const { check } = await read();
  const unbound = check.diagnostics.filter(({ code }) => code === 'UNBOUND_NUMBER');
  expect(unbound.map(({ text }) => text)).toContain('более пятисот тысяч');
});
