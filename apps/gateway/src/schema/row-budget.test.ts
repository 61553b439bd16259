import { beforeAll, expect, test } from 'vitest';
import { recordCitations, recordCrossings } from '@headcount/db';
import { aCitation, aCrossing, names } from '../../test/builders.ts';
import { openGateway } from '../../test/open-gateway.ts';

const gateway = await openGateway();

beforeAll(() =>
  gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [aCitation({ id: 'echo' })]);
    await recordCrossings(
      sql,
      names('echo', 40).map((id) => aCrossing({ id, citationId: 'echo' })),
    );
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
