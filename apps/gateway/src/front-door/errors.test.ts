import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import { badArgument } from '../errors/bad-argument.ts';
import { unavailable } from '../errors/unavailable.ts';
import { dateScalar } from '../modules/scalars/date.ts';
import { openTestDoor } from '../../test/open-test-door.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar Date
    input Span { from: Date }
    type Query {
      broken: String
      bad: String
      down: String
      on(day: Date, span: Span, size: Int! = 1): String
    }`,
  resolvers: {
    Date: dateScalar,
    Query: {
      broken() {
        throw new Error('select * from secret at /srv/app.ts');
      },
      bad() {
        throw badArgument({ argument: 'first', value: 0, allowed: 'a whole number from 1 to 100' });
      },
      down() {
        throw unavailable(new Error('connect ECONNREFUSED 10.0.0.1:5432'));
      },
      on: () => 'yes',
    },
  },
});

test('an unexpected error is masked and can be found in the log by its id', async () => {
  await using door = await openTestDoor({ schema });
  const { body } = await door.ask('{ broken }');
  const [error] = body.errors;
  expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(error?.message).toContain(error?.extensions.id);
  expect(JSON.stringify(body)).not.toMatch(/select|secret|srv|stack/i);
});

test('a bad argument is named with its value and what is allowed', async () => {
  await using door = await openTestDoor({ schema });
  const { body } = await door.ask('{ bad }');
  expect(body.errors[0]).toMatchObject({
    message: 'The argument "first" cannot be 0. Allowed: a whole number from 1 to 100.',
    path: ['bad'],
    extensions: {
      code: 'BAD_USER_INPUT',
      argument: 'first',
      value: 0,
      allowed: 'a whole number from 1 to 100',
    },
  });
});

test('a database that is down is 503 with Retry-After, and nothing of it leaks', async () => {
  await using door = await openTestDoor({ schema });
  const { status, headers, body } = await door.ask('{ down }');
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('2');
  expect(body.errors[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  expect(JSON.stringify(body)).not.toMatch(/ECONNREFUSED|5432/);
});

test.each([
  ['a literal', '{ on(day: "2026-02-30") }', undefined, 'day'],
  ['a literal in an object', '{ on(span: { from: "2026-02-30" }) }', undefined, 'from'],
  ['a variable', 'query ($d: Date) { on(day: $d) }', { d: '2026-02-30' }, 'd'],
  [
    'a variable that is an object',
    'query ($s: Span) { on(span: $s) }',
    { s: { from: '2026-02-30' } },
    's.from',
  ],
])('a day that does not exist is a bad argument: %s', async (_name, query, variables, argument) => {
  await using door = await openTestDoor({ schema });
  const { status, body } = await door.ask(query, variables);
  expect(status).toBe(400);
  expect(body.errors[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument,
    value: '2026-02-30',
    allowed: 'a day of the calendar as YYYY-MM-DD',
  });
});

test('a null that comes by a variable where none may be is a bad argument', async () => {
  await using door = await openTestDoor({ schema });
  const { body } = await door.ask('query ($n: Int = 1) { on(size: $n) }', { n: null });
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'size' });
});

test('a variable of the wrong type is a bad argument, without a hint', async () => {
  await using door = await openTestDoor({ schema });
  const { body } = await door.ask('query ($s: Span) { on(span: $s) }', {
    s: { form: '2022-10-04' },
  });
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 's' });
  expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
});
