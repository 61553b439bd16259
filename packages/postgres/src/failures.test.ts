import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { end, holdServer } from '../test/held-server.ts';
import { scratchFolder } from '../test/scratch.ts';
import { findFreePort } from './server/free-port.ts';
import { startPostgres } from './start-postgres.ts';

const isRoot = process.getuid?.() === 0;

test('a taken port is named', async () => {
  const port = await findFreePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void squatter.close());
  const start = startPostgres({ directory: await scratchFolder(), port });
  await expect(start).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Port ${port} is taken by another program, so PostgreSQL cannot use it.`,
  });
});

test('data of another version is refused, with both versions', async () => {
  const directory = await scratchFolder();
  await mkdir(path.join(directory, 'postgres'));
  await writeFile(path.join(directory, 'postgres', 'PG_VERSION'), '16\n');
  await expect(startPostgres({ directory })).rejects.toThrow(
    `The data folder ${directory} was written by PostgreSQL 16, and this is PostgreSQL 18`,
  );
});

test('data without its passwords is refused, naming the file to put back', async () => {
  const directory = await scratchFolder();
  await (await startPostgres({ directory })).stop();
  await rm(path.join(directory, 'postgres-passwords.json'));
  await expect(startPostgres({ directory })).rejects.toMatchObject({ code: 'PASSWORDS_MISSING' });
});

test('a data folder that is a file is told as not writable', async () => {
  const file = path.join(await scratchFolder(), 'file');
  await writeFile(file, '');
  const start = startPostgres({ directory: path.join(file, 'data') });
  await expect(start).rejects.toMatchObject({ code: 'DIRECTORY_NOT_WRITABLE' });
});

test.runIf(isRoot)("another user's data folder is told as not writable", async () => {
  const directory = await scratchFolder();
  const { holder, told } = await holdServer(path.join(directory, 'data'), 65_534);
  expect(told.failure).toContain(`${directory}/data cannot be written by this user`);
  if (holder.exitCode === null) await end(holder, 'SIGKILL');
});

test.runIf(isRoot && canMount())('a full disk is told as such', async () => {
  const directory = await scratchFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', directory]);
  onTestFinished(() => void execFileSync('umount', [directory]));
  await expect(startPostgres({ directory })).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringContaining(`The disk that holds the data folder ${directory} is full`),
  });
});

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
