import { beforeAll, expect, test } from 'vitest';
import { type CrossingEntry, recordCitations, recordCrossings } from '@headcount/db';
import { aCitation, aCrossing, names } from '../../test/builders.ts';
import { openGateway } from '../../test/open-gateway.ts';

const gateway = await openGateway();

/** One of many reports of one count, no two of which say the same. */
function anEcho(id: string, at: number): CrossingEntry {
  const { quantity, ...echo } = aCrossing({ id, citationId: 'echo', destinationId: 'KZ' });
  return { ...echo, quantity: { ...quantity, value: String(1000 + at) } };
}

beforeAll(() =>
  gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [aCitation({ id: 'echo' })]);
    await recordCrossings(sql, names('echo', 150).map(anEcho));
  }),
);

const others = (depth: number): string =>
  depth === 0 ? '{ id }' : `{ id others ${others(depth - 1)} }`;

test('reports of which others said something of which others said something are cut off in time', async () => {
  const started = performance.now();
  const { status, body } = await gateway.answer(
    `{ crossings(first: 100) { edges { node ${others(8)} } } }`,
  );
  expect(performance.now() - started).toBeLessThan(1500);
  expect(status).toBe(422);
  expect(body.errors[0]?.extensions.code).toBe('ANSWER_TOO_LARGE');
});

test('one level of them is given', async () => {
  const { status } = await gateway.answer(
    `{ crossings(first: 100) { edges { node ${others(1)} } } }`,
  );
  expect(status).toBe(200);
});

const crossings = (fields: string) => `{ crossings(first: 100) { edges { node { ${fields} } } } }`;

test.each([
  crossings('others { others { usedBy { figures { how } } } }'),
  crossings(
    'history { crossing { others { disagreements { reports { disagreements { reports { id } } } } } } }',
  ),
  crossings('usedBy { figures { figure { evaluation { inputs { alternatives { id } } } } } }'),
])('lists within lists are cut off in time: %s', async (query) => {
  const started = performance.now();
  const { status, body } = await gateway.answer(query);
  expect(performance.now() - started).toBeLessThan(3000);
  expect([status, body.errors[0]?.extensions.code]).toEqual([422, 'ANSWER_TOO_LARGE']);
});

test.each([
  crossings('others { usedBy { figures { how } articles { claims } } }'),
  crossings('others { disagreements { message } }'),
])('what is worked out for two thousand reports is given in time: %s', async (query) => {
  const started = performance.now();
  const { status } = await gateway.answer(query);
  expect(performance.now() - started).toBeLessThan(3000);
  expect(status).toBe(200);
});

const compare = (times: number) => {
  const diffs = Array.from({ length: times }, (_, at) => {
    const from = `2020-01-01T00:00:${10 + at}Z`;
    return `d${at}: ledgerDiff(from: "${from}", to: "2026-01-01") { movedCount }`;
  });
  return gateway.answer(`{ ${diffs.join(' ')} }`);
};

test('an answer compares the ledger at most ten times', async () => {
  expect((await compare(10)).status).toBe(200);
  expect((await compare(11)).body.errors[0]?.extensions.code).toBe('ANSWER_TOO_LARGE');
});
