import { expect, test } from 'vitest';
import { openTestDoor } from '../../test/open-test-door.ts';

const repeat = (times: number, write: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => write(index)).join(' ');

/** Fragments that each spread the next one twice: 2 KB that stand for 16 million fields. */
const doubling = (depth: number) =>
  `{ ...f0 } ${repeat(depth, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f${depth} on Query { hello }`;

test('24 doubling fragments are refused within 300 ms', async () => {
  await using door = await openTestDoor();
  const started = performance.now();
  const { status, body } = await door.ask(doubling(24));
  expect(performance.now() - started).toBeLessThan(300);
  expect(status).toBe(400);
  expect(body.errors[0]?.message).toMatch(/too many selections/);
});

test('cyclic fragments are refused', async () => {
  await using door = await openTestDoor();
  const { status, body } = await door.ask(
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  );
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
});

test.each([
  ['30 aliases pass', repeat(30, (n) => `a${n}: hello`), 200, /^$/],
  ['31 aliases do not', repeat(31, (n) => `a${n}: hello`), 400, /too many aliases: at most 30/],
  ['an alias of __typename counts', repeat(31, (n) => `a${n}: __typename`), 400, /aliases/],
  ['10 directives pass', repeat(10, () => `... @include(if: true) { hello }`), 200, /^$/],
  [
    '11 directives do not',
    repeat(11, () => `... @include(if: true) { hello }`),
    400,
    /directives: at most 10/,
  ],
  ['600 tokens pass', repeat(597, () => 'hello'), 200, /^$/],
  ['20,000 repeated fields do not', repeat(16_000, () => 'hello'), 400, /600 tokens/],
  ['a depth of 1,000 does not', `${'...{'.repeat(1000)}hello${'}'.repeat(1000)}`, 400, /tokens/],
])('%s', async (_name, fields, status, message) => {
  await using door = await openTestDoor();
  const answer = await door.ask(`{ ${fields} }`);
  expect(answer.status).toBe(status);
  expect(answer.body.errors[0]?.message ?? '').toMatch(message);
});

test('the limits hold the second time the same document is sent', async () => {
  await using door = await openTestDoor();
  const query = `{ ${repeat(31, (n) => `a${n}: hello`)} }`;
  await door.ask(query);
  expect((await door.ask(query)).status).toBe(400);
});

test('a batch of operations is refused', async () => {
  await using door = await openTestDoor();
  const { status, body } = await door.send('[{"query":"{hello}"},{"query":"{hello}"}]');
  expect(status).toBe(400);
  expect(body.errors[0]?.extensions.code).toBe('BAD_REQUEST');
});

test.each(['{ helo }', '{ __type(nam: "Query") { name } }', 'query ($a: Strin) { hello }'])(
  'a misspelt name earns no hint: %s',
  async (query) => {
    await using door = await openTestDoor();
    const { body } = await door.ask(query);
    expect(body.errors).not.toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
  },
);
