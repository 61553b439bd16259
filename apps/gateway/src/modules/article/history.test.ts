import { recordCorrection } from '@headcount/db';
import { beforeAll, expect, test } from 'vitest';
import { openGateway } from '../../../test/open-gateway.ts';
import { reword } from '../../../test/reword.ts';

const gateway = await openGateway();

const SLUG = 'mobilization-exodus';

beforeAll(async () => {
  await reword(gateway.owner, SLUG, {
    revision: 2,
    knownFrom: '2022-10-07T08:00:00Z',
    changeReason: 'There was no order in it.',
    words: [['the queue of cars', 'the line of cars']],
    pins: [],
  });
  await recordCorrection(gateway.owner.sql, {
    id: 'no-order-in-it',
    articleId: SLUG,
    revision: 2,
    before: 'queue',
    after: 'line',
    reason: 'There was no order in it.',
    publishedAt: '2022-10-07T08:00:00Z',
  });
  await reword(gateway.owner, SLUG, {
    revision: 3,
    knownFrom: '2022-10-09T08:00:00Z',
    changeReason: 'A title that says more.',
    words: [['Russia’s neighbours have counted', 'Russia’s neighbours counted']],
    pins: [],
  });
});

interface Revision {
  revision: number;
  publishedAt: string;
  changeReason: string | null;
  corrections: { before: string; after: string; article: { revision: number } }[];
}

const revisions = async (asOf: string | null = null) =>
  (
    await gateway.ask<{ article: { revision: number; revisions: Revision[] } }>(
      `query ($asOf: DateTime) { article(slug: "${SLUG}", asOf: $asOf) { revision revisions {
        revision publishedAt changeReason corrections { before after article { revision } } } } }`,
      { asOf },
    )
  ).article;

test('what readers have seen is listed, the latest first, with its reasons and corrections', async () => {
  expect((await revisions()).revisions).toEqual([
    {
      revision: 3,
      publishedAt: '2022-10-09T08:00:00Z',
      changeReason: 'A title that says more.',
      corrections: [],
    },
    {
      revision: 2,
      publishedAt: '2022-10-07T08:00:00Z',
      changeReason: 'There was no order in it.',
      corrections: [{ before: 'queue', after: 'line', article: { revision: 3 } }],
    },
    { revision: 1, publishedAt: '2022-10-05T18:00:00Z', changeReason: null, corrections: [] },
  ]);
});

test('as of a day only the revisions that were out by then are listed', async () => {
  const then = await revisions('2022-10-07');
  expect(then.revision).toBe(2);
  expect(then.revisions.map(({ revision }) => revision)).toEqual([2, 1]);
});

interface Difference {
  from: { revision: number };
  to: { revision: number; headline: string };
  blocks: { field: string; kind: string; parts: { kind: string; text: string }[] }[];
}

const difference = async (from: number, to: number) =>
  (
    await gateway.ask<{ article: { difference: Difference } }>(
      `query ($from: Int!, $to: Int!) { article(slug: "${SLUG}") { difference(from: $from, to: $to) {
        from { revision } to { revision headline } blocks { field kind parts { kind text } } } } }`,
      { from, to },
    )
  ).article.difference;

const changed = ({ blocks }: Difference) => blocks.filter(({ kind }) => kind !== 'KEPT');

test('a difference tells which words went and which came, and keeps the rest', async () => {
  const found = await difference(1, 2);
  expect([found.from.revision, found.to.revision]).toEqual([1, 2]);
  expect(found.blocks.length).toBeGreaterThan(10);
  expect(changed(found)).toHaveLength(1);
  const [block] = changed(found);
  expect(block).toMatchObject({ field: 'BODY', kind: 'CHANGED' });
  expect(block?.parts.filter(({ kind }) => kind !== 'KEPT')).toEqual([
    { kind: 'REMOVED', text: 'queue ' },
    { kind: 'ADDED', text: 'line ' },
  ]);
});

test('from the later to the earlier the same words change the other way', async () => {
  const back = await difference(3, 1);
  const parts = changed(back).flatMap((block) => block.parts);
  expect(parts.filter(({ kind }) => kind !== 'KEPT').map(({ kind, text }) => [kind, text])).toEqual(
    [
      ['ADDED', 'have '],
      ['REMOVED', 'line '],
      ['ADDED', 'queue '],
    ],
  );
});

test('a quotation set apart is told in the words of its record', async () => {
  const { blocks } = await difference(1, 3);
  const { quote } = await gateway.ask<{ quote: { text: string } }>(
    '{ quote(key: "hickman-more-men-will-leave") { text } }',
  );
  expect(blocks.map(({ parts }) => parts.map(({ text }) => text).join(''))).toContain(quote.text);
});

test.each([
  [0, 1, 'from', 0],
  [1, 4, 'to', 4],
  [-1, 9, 'from', -1],
])('revisions that nobody saw are refused: %i to %i', async (from, to, argument, value) => {
  const { body } = await gateway.answer(
    `{ article(slug: "${SLUG}") { difference(from: ${from}, to: ${to}) { blocks { kind } } } }`,
  );
  expect(body.errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument,
    value,
    allowed: 'the number of a public revision: 3, 2, 1',
  });
});

test('a revision that came later is refused as of an earlier day', async () => {
  const { body } = await gateway.answer(
    `{ article(slug: "${SLUG}", asOf: "2022-10-07") { difference(from: 1, to: 3) { blocks { kind } } } }`,
  );
  expect(body.errors[0]?.extensions).toMatchObject({ argument: 'to', value: 3 });
});

test('the revisions of many articles with their corrections are two statements', async () => {
  const statements = await gateway.statements(
    '{ articles(first: 100) { edges { node { id revisions { headline corrections { reason } } } } } }',
  );
  expect(statements).toHaveLength(3);
});

const count = async (fields: string) =>
  (await gateway.statements(`{ article(slug: "${SLUG}") { ${fields} } }`)).length;

test('ten differences of one article take as many statements as one', async () => {
  const one = 'difference(from: 1, to: 2) { blocks { kind parts { text } } }';
  const many = Array.from({ length: 10 }, (_, at) => `d${at}: ${one}`).join(' ');
  expect(await count(many)).toBe(await count(one));
});
