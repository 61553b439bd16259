import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerOf } from '../../test/answer.ts';
import { openTestDoor } from '../../test/open-test-door.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{"query":"{ __typename }"}';

test('a body of more than 100 KB is refused with 413, as JSON', async () => {
  await using door = await openTestDoor();
  const { status, body } = await door.send(JSON.stringify({ query: ' '.repeat(102_400) }));
  expect(status).toBe(413);
  expect(body.errors[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
});

test.each([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={__typename}'],
  ['plain text', { 'content-type': 'text/plain' }, QUERY],
  ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
  ['bare GraphQL', { 'content-type': 'application/graphql' }, '{ __typename }'],
  ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }, Buffer.from(QUERY, 'utf16le')],
  ['compressed', { ...JSON_TYPE, 'content-encoding': 'gzip' }, gzipSync(QUERY)],
])('a body that is %s is refused with 415, as JSON', async (_name, headers, payload) => {
  await using door = await openTestDoor();
  const { status, body } = await door.send(payload, headers);
  expect(status).toBe(415);
  expect(body.errors[0]?.extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
});

test.each([
  ['cut short', '{"query":'],
  ['empty', ''],
  ['a number', '1'],
  ['null', 'null'],
  ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['UTF-16 in disguise', Buffer.from(QUERY, 'utf16le')],
  ['nested 40,000 deep', '['.repeat(40_000)],
])('a body that is %s is refused with 400, as JSON', async (_name, payload) => {
  await using door = await openTestDoor();
  const { status, body } = await door.send(payload);
  expect(status).toBe(400);
  expect(body.errors[0]?.extensions.code).toBe('BAD_REQUEST');
});

test('__proto__ in a body changes nothing', async () => {
  await using door = await openTestDoor();
  const { status } = await door.send(
    '{"query":"{ __typename }","variables":{"__proto__":{"a":1}},"__proto__":{"query":"x"}}',
  );
  expect(status).toBe(200);
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused with 405', async (method) => {
  await using door = await openTestDoor();
  const response = await fetch(`${door.url}/graphql`, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, POST');
  expect((await answerOf(response)).body.errors[0]?.extensions.code).toBe('METHOD_NOT_ALLOWED');
});

test('an unknown address is refused with 404, as JSON', async () => {
  await using door = await openTestDoor();
  for (const path of ['/', '/graphql/x', '/%2e%2e/graphql', '/admin', '/%']) {
    const response = await fetch(`${door.url}${path}`);
    expect([400, 404]).toContain(response.status);
    expect((await answerOf(response)).body.errors).toHaveLength(1);
  }
});

test('another site cannot make a browser ask by GET', async () => {
  await using door = await openTestDoor();
  const url = `${door.url}/graphql?query={__typename}`;
  expect((await fetch(url)).status).toBe(400);
  const asked = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });
  expect(asked.status).toBe(200);
});

test('a person who opens the address in a browser is told what it is', async () => {
  await using door = await openTestDoor();
  const response = await fetch(`${door.url}/graphql`, { headers: { accept: 'text/html,*/*' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Headcount');
});

test('what is not HTTP is answered as JSON and hung up on', async () => {
  await using door = await openTestDoor();
  const { port } = new URL(door.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('BAD_REQUEST');
});

test('an address longer than the headers allow is refused as JSON', async () => {
  await using door = await openTestDoor();
  const response = await fetch(`${door.url}/graphql?query=${'a'.repeat(20_000)}`);
  expect(response.status).toBe(431);
  expect((await answerOf(response)).body.errors[0]?.extensions.code).toBe('URI_TOO_LONG');
});

test('liveness asks nobody; readiness asks the database', async () => {
  await using ready = await openTestDoor({ isReady: true });
  expect((await fetch(`${ready.url}/health/ready`)).status).toBe(200);
  await using unready = await openTestDoor({ isReady: false });
  expect((await fetch(`${unready.url}/health/live`)).status).toBe(200);
  const response = await fetch(`${unready.url}/health/ready`);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('2');
});
