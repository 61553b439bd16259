import { spawn } from 'node:child_process';
import { chown, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ask } from '../test/ask.ts';
import { end, holdServer } from '../test/held-server.ts';
import { scratchFolder } from '../test/scratch.ts';
import { startPostgres } from './start-postgres.ts';

async function started(directory: string) {
  const server = await startPostgres({ directory });
  onTestFinished(() => server.stop().catch(() => {}));
  return server;
}

test('a first start serves a database in UTF-8 and UTC to its two roles', async () => {
  const server = await started(await scratchFolder());
  const [row] = await ask(
    server.appUrl,
    `SELECT current_user AS me, current_database() AS name, current_setting('TimeZone') AS zone,
            current_setting('server_encoding') AS encoding,
            (SELECT datlocale FROM pg_database WHERE datname = 'headcount') AS locale`,
  );
  expect(row).toEqual({
    me: 'headcount_app',
    name: 'headcount',
    zone: 'UTC',
    encoding: 'UTF8',
    locale: 'C.UTF-8',
  });
  await ask(server.ownerUrl, 'CREATE TABLE owned (id int)');
  await expect(ask(server.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission');
});

test('nobody enters without the generated password, which only its owner can read', async () => {
  const folder = await scratchFolder();
  const server = await started(folder);
  const guessed = server.adminUrl.replace(/:[^:@]+@/, ':postgres@');
  await expect(ask(guessed, 'SELECT 1')).rejects.toThrow('password authentication failed');
  expect((await stat(path.join(folder, 'postgres-passwords.json'))).mode & 0o777).toBe(0o600);
});

test('a second start keeps the data', async () => {
  const folder = await scratchFolder();
  const first = await started(folder);
  await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.stop();
  const second = await started(folder);
  expect(second.adopted).toBe(false);
  expect(await ask(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a server that outlived a killed Node is adopted, with its data, and can be stopped', async () => {
  const folder = await scratchFolder();
  const { holder, told } = await holdServer(folder);
  await ask(told.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await end(holder, 'SIGKILL');
  const server = await started(folder);
  expect(server.adopted).toBe(true);
  expect(server.pid()).toBe(told.pid);
  expect(await ask(server.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  await server.stop();
  await expect(ask(told.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('a killed server is back on its port by itself, with every acknowledged row', async () => {
  const server = await started(await scratchFolder());
  await ask(server.ownerUrl, 'CREATE TABLE kept (n int)');
  for (let n = 1; n <= 20; n += 1) await ask(server.ownerUrl, `INSERT INTO kept VALUES (${n})`);
  const killed = server.pid();
  process.kill(killed, 'SIGKILL');
  await vi.waitFor(
    async () => {
      const rows = await ask(server.ownerUrl, 'SELECT count(*)::int AS n FROM kept');
      expect(rows).toEqual([{ n: 20 }]);
    },
    { timeout: 12_000, interval: 100 },
  );
  expect(server.pid()).not.toBe(killed);
});

test('a start after both were killed recovers', async () => {
  const folder = await scratchFolder();
  const { holder, told } = await holdServer(folder);
  await ask(told.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await end(holder, 'SIGKILL');
  process.kill(told.pid, 'SIGKILL');
  const server = await started(folder);
  expect(server.adopted).toBe(false);
  expect(await ask(server.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a server that another program stops is told as lost and not fought over', async () => {
  const server = await started(await scratchFolder());
  process.kill(server.pid(), 'SIGINT');
  expect((await server.lost).message).toBe('PostgreSQL was stopped by another program.');
});

test('two first starts at once share one server', async () => {
  const folder = await scratchFolder();
  const servers = await Promise.all([started(folder), started(folder)]);
  expect(servers[0].pid()).toBe(servers[1].pid());
});

test('a lock file that names a stranger, as after a reboot, does not stop a start', async () => {
  const folder = await scratchFolder();
  await (await started(folder)).stop();
  const dataDirectory = path.join(folder, 'postgres');
  const { uid, gid } = await stat(dataDirectory);
  const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
  onTestFinished(() => void stranger.kill());
  const lockFile = path.join(dataDirectory, 'postmaster.pid');
  await writeFile(lockFile, `${stranger.pid}\n${dataDirectory}\n1700000000\n5432\n\n\n`);
  await chown(lockFile, uid, gid);
  const server = await started(folder);
  expect(await ask(server.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
