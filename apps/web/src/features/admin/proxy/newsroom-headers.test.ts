import { expect, test } from 'vitest';
import { answeredHeaders, askedHeaders } from './newsroom-headers.ts';

test('the gateway hears who asks and what is sent, and nothing else', () => {
  const headers = askedHeaders(
    new Headers({
      cookie: 'session=1',
      origin: 'https://headcount.example',
      'content-type': 'application/json',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'elsewhere.example',
      'x-middleware-subrequest': '1',
      authorization: 'Bearer x',
      connection: 'keep-alive',
      host: 'headcount.example',
    }),
  );
  expect([...headers.keys()]).toEqual(['content-type', 'cookie', 'origin', 'x-forwarded-for']);
});

test('every cookie of an answer arrives as one of its own, and nobody keeps the answer', () => {
  const answer = new Headers({
    'content-type': 'application/json',
    'cache-control': 'public, max-age=60',
    server: 'x',
    'access-control-allow-origin': '*',
  });
  answer.append('set-cookie', 'a=1; Path=/admin; Expires=Wed, 21 Oct 2026 07:28:00 GMT');
  answer.append('set-cookie', 'b=2; Path=/admin');
  const headers = answeredHeaders(answer);
  expect(headers.getSetCookie()).toHaveLength(2);
  expect(headers.get('cache-control')).toBe('no-store');
  expect([...new Set(headers.keys())]).toEqual(['cache-control', 'content-type', 'set-cookie']);
});
