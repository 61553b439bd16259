import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../test/free-port.ts';
import { runSource } from '../test/run-source.ts';
import { scratchFolder } from '../test/scratch.ts';

/** Starts with what is wrong, and gives the sentence; a start that fails must exit with 1. */
async function refusal(env: Record<string, string>): Promise<string> {
  const ports = { PORT: String(await freePort()), GATEWAY_PORT: String(await freePort()) };
  const folder = env['HEADCOUNT_DATA'] ?? (await scratchFolder());
  const { code, said } = await runSource('src/start.ts', {
    ...ports,
    HEADCOUNT_DATA: folder,
    ...env,
  });
  expect(code).toBe(1);
  return said;
}

test.each(['PORT', 'GATEWAY_PORT'])('a taken %s is named in one sentence', async (variable) => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void squatter.close());
  expect(await refusal({ [variable]: String(port) })).toBe(
    `Port ${port} is taken by another program; stop it, or set ${variable} to another port.\n`,
  );
});

test('every bad variable is named at once', async () => {
  expect(await refusal({ PORT: 'http', GATEWAY_PORT: '70000' })).toBe(
    'Headcount cannot start: PORT must be a port from 1 to 65535; GATEWAY_PORT must be a port from 1 to 65535.\n',
  );
});

test('one port for two programs is refused', async () => {
  expect(await refusal({ PORT: '4000', GATEWAY_PORT: '4000' })).toBe(
    'Headcount cannot start: GATEWAY_PORT must differ from PORT.\n',
  );
});

test('a DATABASE_URL that is none is told how to be one', async () => {
  expect(await refusal({ DATABASE_URL: 'headcount' })).toBe(
    'DATABASE_URL is not the address of a database; write it as postgresql://user:password@host:5432/database.\n',
  );
});

test('a DATABASE_URL where nobody answers is told, without its password', async () => {
  expect(await refusal({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/headcount' })).toBe(
    'No PostgreSQL answers at 127.0.0.1:1, which DATABASE_URL names (ECONNREFUSED).\n',
  );
});

test('a data folder that cannot be written is told', async () => {
  const file = path.join(await scratchFolder(), 'file');
  await writeFile(file, '');
  expect(await refusal({ HEADCOUNT_DATA: file })).toBe(
    `The data folder ${file} cannot be written by this user; change its owner, or name another with HEADCOUNT_DATA.\n`,
  );
});

test.runIf(canMount())('a full disk is told', async () => {
  const folder = await scratchFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
  expect(await refusal({ HEADCOUNT_DATA: folder })).toContain(
    `The disk that holds the data folder ${folder} is full; free some space`,
  );
});

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
