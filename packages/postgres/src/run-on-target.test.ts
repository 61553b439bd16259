import { Client } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ask } from '../test/ask.ts';
import { scratchFolder } from '../test/scratch.ts';
import { runOnTarget } from './run-on-target.ts';
import { startPostgres } from './start-postgres.ts';

/** Runs a command on the embedded server of a folder of its own, and gives the address it saw. */
async function runIn(folder: string, meanwhile = async (_url: string) => {}): Promise<string> {
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('HEADCOUNT_DATA', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  let seen = '';
  await runOnTarget(async ({ ownerUrl }) => {
    seen = ownerUrl;
    await meanwhile(ownerUrl);
  });
  return seen;
}

test('a server that was started for the command is stopped after it', async () => {
  const url = await runIn(await scratchFolder());
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('a server that ran already is used and left running', async () => {
  const folder = await scratchFolder();
  const server = await startPostgres({ directory: folder });
  onTestFinished(() => server.stop());
  expect(await runIn(folder)).toBe(server.ownerUrl);
  expect(await ask(server.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server that somebody else has begun to use is left to them', async () => {
  const folder = await scratchFolder();
  const url = await runIn(folder, async (address) => {
    const other = new Client({ connectionString: address });
    other.on('error', () => {});
    await other.connect();
    onTestFinished(() => other.end());
  });
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await (await startPostgres({ directory: folder })).stop();
});
