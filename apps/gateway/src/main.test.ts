import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { testDatabase } from '@headcount/testing/vitest';
import { afterEach, expect, test } from 'vitest';
import { ask } from '../test/answer.ts';

const database = await testDatabase('story');
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(variables: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.appUrl, GATEWAY_PORT: '0', ...variables },
  });
  children.push(child);
  return child;
}

/** The address that a gateway's log says it listens at. */
async function addressOf(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
    if (address) return address;
  }
  throw new Error('The gateway ended before it listened.');
}

test('it starts, answers, and stops when told to, with nothing on its error output', async () => {
  const child = start({});
  const complaints = text(child.stderr ?? process.stdin);
  const url = await addressOf(child);
  const { body } = await ask(url, '{ figure(slug: "total-entries") { evaluation { text } } }');
  expect(body.data).toEqual({ figure: { evaluation: { text: 'more than 370,000' } } });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await complaints).toBe('');
});

test('under supervision it stops when its parent has gone', async () => {
  const child = start({ HEADCOUNT_SUPERVISED: '1' });
  await addressOf(child);
  child.stdin?.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('with a database that is down it starts, says that it is not ready, and answers 503', async () => {
  const child = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  const url = await addressOf(child);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  const { status, headers, body } = await ask(url, '{ places { totalCount } }');
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('2');
  expect(body.errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
});

const HEADCOUNT_SECRET = 'a secret that only this test knows';

test.each([
  ['open, with a secret', { HEADCOUNT_SECRET }, 401],
  ['closed, without one', {}, 503],
])('the newsroom is %s', async (_name, variables, expected) => {
  const url = await addressOf(start(variables));
  expect((await ask(`${url}/staff`, '{ viewer { id } }')).status).toBe(expected);
});

test('with a database that is down nobody can sign in, and is told when to try again', async () => {
  const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';
  const url = await addressOf(start({ HEADCOUNT_SECRET, DATABASE_URL }));
  const told = await fetch(`${url}/staff/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ada@newsroom.test', password: 'whatever it is' }),
  });
  expect([told.status, told.headers.get('retry-after')]).toEqual([503, '2']);
});

test('a bad environment is told in one sentence', async () => {
  const child = start({ DATABASE_URL: 'nonsense', GATEWAY_PORT: 'http' });
  const [complaint, [code]] = await Promise.all([
    text(child.stderr ?? process.stdin),
    once(child, 'exit'),
  ]);
  expect(complaint).toBe(
    'The gateway cannot start: DATABASE_URL must begin with postgres:// or postgresql://; GATEWAY_PORT must be a port from 0 to 65535.\n',
  );
  expect(code).toBe(1);
});

test('a taken port is told in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const child = start({ GATEWAY_PORT: port });
  const [complaint] = await Promise.all([text(child.stderr ?? process.stdin), once(child, 'exit')]);
  expect(complaint).toBe(`The gateway cannot start: port ${port} is taken.\n`);
  other.close();
});
