import { expect, test } from 'vitest';
import { readRefusal } from './read-refusal.ts';

test('a refusal has the gateway’s code and sentence', async () => {
  const body = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' };
  expect(await readRefusal(Response.json(body, { status: 401 }))).toEqual({ ...body, wait: null });
});

test.each(['retry-after', 'x-retry-after'])('a limit says how long, by %s', async (name) => {
  const answer = Response.json(
    { code: 'TOO_MANY_REQUESTS' },
    { status: 429, headers: { [name]: '7' } },
  );
  expect(await readRefusal(answer)).toMatchObject({ code: 'TOO_MANY_REQUESTS', wait: 7 });
});

test.each([
  ['no answer', null],
  ['a fault inside', new Response('<html>', { status: 500 })],
])('%s is silence', async (_name, answer) => {
  expect(await readRefusal(answer)).toMatchObject({ code: 'SILENT' });
});

test('a refusal without a code is one all the same', async () => {
  expect(await readRefusal(new Response('', { status: 400 }))).toMatchObject({ code: 'REFUSED' });
});
