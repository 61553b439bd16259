import { expect, test } from 'vitest';
import { forwardHeaders } from './forward-headers.ts';

const forwarded = (headers: Record<string, string>) => [
  ...forwardHeaders(new Headers(headers)).keys(),
];

test('passes on what the operation needs', () => {
  expect(
    forwarded({
      'content-type': 'application/json',
      accept: '*/*',
      'apollo-require-preflight': '1',
    }),
  ).toEqual(['accept', 'apollo-require-preflight', 'content-type']);
});

test.each(['connection', 'transfer-encoding', 'upgrade', 'host', 'content-length'])(
  'keeps %s on its own side',
  (name) => {
    expect(forwarded({ [name]: 'x' })).toEqual([]);
  },
);

test.each(['x-middleware-subrequest', 'x-middleware-rewrite', 'next-resume'])(
  'lets nobody speak for the site by %s',
  (name) => {
    expect(forwarded({ [name]: '1' })).toEqual([]);
  },
);

test('keeps what the connection names as its own', () => {
  expect(forwarded({ connection: 'x-private, close', 'x-private': '1', accept: '*/*' })).toEqual([
    'accept',
  ]);
});
