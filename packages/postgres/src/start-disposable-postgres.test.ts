import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test, vi } from 'vitest';
import { ask } from '../test/ask.ts';
import { startDisposablePostgres } from './start-disposable-postgres.ts';

test('it is gone with its data when it is stopped', async () => {
  const server = await startDisposablePostgres();
  const [row] = await ask(server.adminUrl, `SHOW fsync`);
  expect(row).toEqual({ fsync: 'off' });
  await server.stop();
  await expect(ask(server.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('it is gone with its data when the process that started it is killed', async () => {
  const holder = spawn(
    process.execPath,
    [path.join(import.meta.dirname, '..', 'test', 'hold-disposable.ts')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(createInterface({ input: holder.stdout }), 'line')) as [string];
  const { url, folder } = JSON.parse(line) as { url: string; folder: string };
  await access(folder);
  holder.kill('SIGKILL');
  await vi.waitFor(() => expect(access(folder)).rejects.toThrow('ENOENT'), { timeout: 10_000 });
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});
