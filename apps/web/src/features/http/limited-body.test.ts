import { expect, test } from 'vitest';
import { readLimitedBody } from './limited-body.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://site/graphql', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);

test('gives back a body within the limit', async () => {
  expect((await readLimitedBody(post('{"a":1}'), 10))?.toString()).toBe('{"a":1}');
});

test('refuses a body that says it is too long', async () => {
  expect(await readLimitedBody(post('x', { 'content-length': '11' }), 10)).toBeNull();
});

test('stops reading a stream at the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(4));
    },
  });
  expect(await readLimitedBody(post(endless), 10)).toBeNull();
  expect(sent).toBeLessThan(10);
});

test('a request without a body has an empty one', async () => {
  expect(await readLimitedBody(new Request('http://site/graphql'), 10)).toHaveLength(0);
});
