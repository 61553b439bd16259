import { setTimeout as sleep } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from '../context.ts';
import { expect, test } from 'vitest';
import { createAdmission } from './admission.ts';
import { openTestDoor } from '../../test/open-test-door.ts';

/** A schema whose one field takes as long as it is told, and remembers whether it was given up. */
function slowSchema() {
  const seen = { aborted: 0 };
  const schema = makeExecutableSchema<Context>({
    typeDefs: 'type Query { slow(ms: Int!): Boolean, long(length: Int!): String }',
    resolvers: {
      Query: {
        async slow(_query: unknown, { ms }: { ms: number }, { signal }: Context) {
          signal.addEventListener('abort', () => (seen.aborted += 1));
          await sleep(ms);
          return true;
        },
        long: (_query: unknown, { length }: { length: number }) => 'x'.repeat(length),
      },
    },
  });
  return { schema, seen };
}

test('a request that takes too long is answered at its deadline, and its work is told to stop', async () => {
  const { schema, seen } = slowSchema();
  await using door = await openTestDoor({ schema, limits: { deadlineMs: 50 } });
  const { status, body } = await door.ask('{ slow(ms: 400) }');
  expect(status).toBe(504);
  expect(body.errors[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
  expect(seen.aborted).toBe(1);
});

test('work whose client has gone is told to stop', async () => {
  const { schema, seen } = slowSchema();
  await using door = await openTestDoor({ schema });
  const asked = fetch(`${door.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ slow(ms: 300) }"}',
    signal: AbortSignal.timeout(50),
  });
  await expect(asked).rejects.toThrow(/timeout|abort/i);
  await expect.poll(() => seen.aborted).toBe(1);
});

test('beyond the places and the queue, requests are sent away at once with 503', async () => {
  const { schema } = slowSchema();
  await using door = await openTestDoor({ schema, limits: { running: 1, waiting: 1 } });
  const answers = await Promise.all(Array.from({ length: 4 }, () => door.ask('{ slow(ms: 100) }')));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 503, 503]);
  const refused = answers.find(({ status }) => status === 503);
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect(refused?.body.errors[0]?.extensions.code).toBe('OVERLOADED');
  expect((await door.ask('{ slow(ms: 1) }')).status).toBe(200);
});

test('a place is given up by one who waits longer than the patience', async () => {
  const admission = createAdmission({ running: 1, waiting: 1, patienceMs: 10 });
  const { signal } = new AbortController();
  const release = await admission.admit(signal);
  expect(await admission.admit(signal)).toBeNull();
  release?.();
  release?.();
  expect(await admission.admit(signal)).not.toBeNull();
  expect(await admission.admit(signal)).toBeNull();
});

test('an answer that grows too large is not sent', async () => {
  const { schema } = slowSchema();
  await using door = await openTestDoor({ schema, limits: { answerLength: 1000 } });
  const { status, body } = await door.ask('{ long(length: 2000) }');
  expect(status).toBe(422);
  expect(body.errors[0]?.extensions.code).toBe('ANSWER_TOO_LARGE');
});
