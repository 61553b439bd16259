import { recordCrossings, recordSupersessions } from '@headcount/db';
import { beforeAll, expect, test } from 'vitest';
import { aCrossing } from '../test/builders.ts';
import { openGateway } from '../test/open-gateway.ts';
import { recordCitations } from '@headcount/db';
import { aCitation } from '../test/builders.ts';

const gateway = await openGateway();

const TWICE = { id: 'twice-told', citationId: 'twice-told' };
const quantity = aCrossing(TWICE).quantity;

beforeAll(() =>
  gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [aCitation({ id: 'twice-told' })]);
    await recordCrossings(sql, [aCrossing({ ...TWICE, knownFrom: '2023-01-10T12:00:00Z' })]);
    await recordCrossings(sql, [
      aCrossing({
        ...TWICE,
        version: 2,
        knownFrom: '2023-01-20T12:00:00Z',
        changeReason: 'The source corrected itself.',
        quantity: { ...quantity, value: '2000', sourceWording: '2,000' },
      }),
      aCrossing({ id: 'told-anew', citationId: 'twice-told', knownFrom: '2023-01-30T12:00:00Z' }),
    ]);
    await recordSupersessions(sql, [
      {
        supersedingId: 'told-anew',
        supersededId: 'twice-told',
        kind: 'REVISION',
        knownFrom: '2023-01-30T12:00:00Z',
        reason: 'A later count.',
      },
    ]);
  }),
);

const told = (asOf: string | null) =>
  gateway.ask<{ crossing: unknown }>(
    'query ($asOf: DateTime) { crossing(key: "twice-told", asOf: $asOf) { version quantity { value } supersededBy { kind by { key } } } }',
    { asOf },
  );

test.each([
  ['2023-01-09', null],
  ['2023-01-10', { version: 1, quantity: { value: '1000' }, supersededBy: [] }],
  ['2023-01-20T11:59:59.999999Z', { version: 1, quantity: { value: '1000' }, supersededBy: [] }],
  ['2023-01-20T12:00:00Z', { version: 2, quantity: { value: '2000' }, supersededBy: [] }],
  [
    null,
    {
      version: 2,
      quantity: { value: '2000' },
      supersededBy: [{ kind: 'REVISION', by: { key: 'told-anew' } }],
    },
  ],
])('as of %s a report is what was known of it then', async (asOf, crossing) => {
  expect(await told(asOf)).toEqual({ crossing });
});

test('as of 28 September only what was reported by then is in the total', async () => {
  const data = await gateway.ask<{
    figure: { evaluation: { inputs: { record: { knownFrom: string } }[]; lower: string } };
  }>(`{ figure(slug: "total-entries", asOf: "2022-09-28") {
    evaluation { lower inputs { record { knownFrom ... on Crossing { reportedOn } } } } } }`);
  const { inputs, lower } = data.figure.evaluation;
  expect(inputs.length).toBeGreaterThan(0);
  for (const { record } of inputs) expect(record.knownFrom < '2022-09-29').toBe(true);
  expect(Number(lower)).toBeLessThan(370500);
});

test('what is asked of an object is answered as of the instant it was fetched for', async () => {
  const data = await gateway.ask<Record<string, { edges?: unknown[]; crossingCount?: number }>>(`{
    then: source(slug: "frontex", asOf: "2023-01-15") { crossingCount crossings(first: 100) { totalCount edges { node { key version citation { source { crossingCount } } } } } }
    early: source(slug: "frontex", asOf: "2022-09-01") { crossingCount crossings(first: 100) { totalCount edges { node { key } } } }
    node(id: "${Buffer.from('Crossing:twice-told').toString('base64url')}", asOf: "2023-01-15") { ... on Crossing { version } }
  }`);
  expect(data.early).toEqual({ crossingCount: 0, crossings: { totalCount: 0, edges: [] } });
  const edges = (
    data.then as {
      crossings: {
        edges: {
          node: { key: string; version: number; citation: { source: { crossingCount: number } } };
        }[];
      };
    }
  ).crossings.edges;
  const own = edges.find(({ node }) => node.key === 'twice-told')?.node;
  expect(own?.version).toBe(1);
  expect(own?.citation.source.crossingCount).toBe(data.then?.crossingCount);
  expect(data.node).toEqual({ version: 1 });
});

test("a child's own asOf goes before its parent's", async () => {
  const data = await gateway.ask(`{ source(slug: "frontex", asOf: "2022-09-01") {
    now: crossings(first: 1, asOf: "2023-01-15") { edges { node { key version } } } }
    figure(slug: "total-entries", asOf: "2022-09-28") { evaluation(asOf: "2022-10-05") { text } } }`);
  expect(data).toEqual({
    source: { now: { edges: [{ node: { key: 'twice-told', version: 1 } }] } },
    figure: { evaluation: { text: 'more than 370,000' } },
  });
});

test('an article is not there before it was published', async () => {
  const data = await gateway.ask(`{
    before: article(slug: "mobilization-exodus", asOf: "2022-10-04") { slug }
    after: article(slug: "mobilization-exodus", asOf: "2022-10-06") { slug }
    articles(asOf: "2022-10-06") { totalCount }
  }`);
  expect(data).toEqual({
    before: null,
    after: { slug: 'mobilization-exodus' },
    articles: { totalCount: 1 },
  });
});
