import Fastify from 'fastify';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { limitArrival } from './arrival.ts';

const server = Fastify();
limitArrival(server, 50);
server.post('/graphql', async () => 'answered');
server.post('/staff/files', async () => 'kept');
await server.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => server.close());

/** Sends half a body, and the other half after a while. */
function sendSlowly(path: string): Promise<number | undefined> {
  const { port } = server.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
        sent.destroy();
      },
    );
    sent.on('error', reject);
    sent.write('{"a":');
    setTimeout(() => sent.end('1}'), 300);
  });
}

test('a body that does not arrive in time is given up', async () => {
  expect(await sendSlowly('/graphql')).toBe(408);
});

test('a file may take its time', async () => {
  expect(await sendSlowly('/staff/files')).toBe(200);
});
