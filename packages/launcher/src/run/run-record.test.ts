import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive } from '../../test/alive.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { identify, type ProcessIdentity } from './process-identity.ts';
import { claimRun } from './run-record.ts';

const siteUrl = 'http://localhost:3000';

function bystander(): ChildProcess & { readonly pid: number } {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child as ChildProcess & { readonly pid: number };
}

async function identityOf(pid: number): Promise<ProcessIdentity> {
  const identity = await identify(pid);
  if (!identity) throw new Error(`process ${pid} is gone`);
  return identity;
}

async function leave(folder: string, launcher: ProcessIdentity, programs: ProcessIdentity[]) {
  await writeFile(path.join(folder, 'run.json'), JSON.stringify({ launcher, siteUrl, programs }));
}

const dead: ProcessIdentity = { pid: 999_999_999, begun: 'long ago' };

test('what a killed run left behind is ended', async () => {
  const folder = await scratchFolder();
  const leftover = bystander();
  await leave(folder, dead, [await identityOf(leftover.pid)]);
  const ended = once(leftover, 'exit');
  await claimRun(folder, siteUrl);
  await ended;
  expect(isAlive(leftover.pid)).toBe(false);
});

test('a stranger that has the number of a leftover is spared', async () => {
  const folder = await scratchFolder();
  const stranger = bystander();
  await leave(folder, dead, [{ pid: stranger.pid, begun: 'before that' }]);
  await claimRun(folder, siteUrl);
  expect(isAlive(stranger.pid)).toBe(true);
});

test('a living run is not disturbed: the second is refused, with the address of the first', async () => {
  const folder = await scratchFolder();
  const launcher = bystander();
  const program = bystander();
  await leave(folder, await identityOf(launcher.pid), [await identityOf(program.pid)]);
  await expect(claimRun(folder, siteUrl)).rejects.toThrow(
    `Headcount already runs at http://localhost:3000 (process ${launcher.pid})`,
  );
  expect(isAlive(program.pid)).toBe(true);
});

test('a run that is just ending is waited for', async () => {
  const folder = await scratchFolder();
  const launcher = bystander();
  await leave(folder, await identityOf(launcher.pid), []);
  setTimeout(() => launcher.kill(), 300);
  await expect(claimRun(folder, siteUrl)).resolves.toBeDefined();
});

test('a record that was cut short does not stop a start', async () => {
  const folder = await scratchFolder();
  await writeFile(path.join(folder, 'run.json'), '{ "launcher": {');
  const run = await claimRun(folder, siteUrl);
  await run.note(process.pid);
  const record = JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8')) as object;
  expect(record).toMatchObject({ siteUrl, programs: [{ pid: process.pid }] });
  await run.release();
  await expect(readFile(path.join(folder, 'run.json'))).rejects.toThrow('ENOENT');
});
