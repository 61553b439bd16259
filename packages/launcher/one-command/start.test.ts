import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { isAlive } from '../test/alive.ts';
import { freePort } from '../test/free-port.ts';
import {
  askThroughSite,
  npmStart,
  pidsOf,
  pressCtrlC,
  ready,
  type Ports,
  type Started,
} from './npm-start.ts';

let folder: string;
let ports: Ports;
const running = new Set<Started>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'headcount-start-'));
  ports = { site: await freePort(), gateway: await freePort() };
});
afterEach(async () => {
  for (const started of running) {
    if (started.npm.exitCode === null && started.npm.signalCode === null) pressCtrlC(started);
    await started.ended;
  }
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(): Started {
  const started = npmStart(folder, ports);
  running.add(started);
  return started;
}

const gone = async (pids: readonly number[]) =>
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 15_000 });

/** initdb draws a number for each database cluster; another number would be another database. */
async function clusterNumber(): Promise<string> {
  const file = await open(path.join(folder, 'postgres', 'global', 'pg_control'));
  const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
  await file.close();
  return buffer.toString('hex');
}

test('one command serves the story, and a second one beside it is refused', async () => {
  const first = start();
  const said = await ready(first);
  expect(said).toContain(`http://localhost:${ports.site}\n`);
  expect(said).toContain(`http://localhost:${ports.gateway}/graphql`);
  const page = await fetch(`http://localhost:${ports.site}/`);
  expect(page.status).toBe(200);
  const answer = await askThroughSite(
    ports.site,
    '{ articles(first: 2) { edges { node { slug } } } }',
  );
  expect(answer).toMatchObject({ data: { articles: { edges: [{}, {}] } } });

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`Headcount already runs at http://localhost:${ports.site}`);

  const pids = await pidsOf(folder);
  pressCtrlC(first);
  expect(await first.ended).toBe(0);
  expect(first.said().endsWith('Ctrl-C stops it.\n')).toBe(true);
  await gone(pids);
});

test('a second start takes less than ten seconds and keeps the database', async () => {
  const before = await clusterNumber();
  const begun = Date.now();
  const started = start();
  await ready(started);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(await clusterNumber()).toBe(before);
  const answer = await askThroughSite(
    ports.site,
    '{ articles(first: 2) { edges { node { slug } } } }',
  );
  expect(answer).toMatchObject({ data: { articles: { edges: [{}, {}] } } });
  pressCtrlC(started);
  expect(await started.ended).toBe(0);
});

test('a start after kill -9 of all of it recovers', async () => {
  const first = start();
  await ready(first);
  const [launcher = 0, ...programs] = await pidsOf(folder);
  first.npm.kill('SIGKILL');
  process.kill(launcher, 'SIGKILL');
  const second = start();
  await ready(second);
  expect(programs.filter(isAlive)).toEqual([]);
  pressCtrlC(second);
  expect(await second.ended).toBe(0);
});

test('a killed npm takes everything with it, in order', async () => {
  const started = start();
  await ready(started);
  const pids = await pidsOf(folder);
  started.npm.kill('SIGKILL');
  await gone(pids);
  await expect(pidsOf(folder)).rejects.toThrow('ENOENT');
});

test('when the gateway dies it is named, the rest is stopped, and the exit code is 1', async () => {
  const started = start();
  await ready(started);
  const [, gateway = 0, site = 0] = await pidsOf(folder);
  process.kill(gateway, 'SIGKILL');
  expect(await started.ended).toBe(1);
  expect(started.said()).toContain('The gateway was ended by SIGKILL');
  await gone([site]);
});
