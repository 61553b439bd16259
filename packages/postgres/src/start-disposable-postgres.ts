import { spawn } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres, type PostgresServer } from './start-postgres.ts';

/**
 * Starts a server for tests in a folder of its own. It does not wait for the disk, and it is gone
 * with its data once `stop` is called or this process ends, in whatever way: a small guard process
 * outlives a `kill -9` and clears up.
 */
export async function startDisposablePostgres(): Promise<PostgresServer> {
  const directory = await mkdtemp(path.join(tmpdir(), 'headcount-test-'));
  await chmod(directory, 0o711);
  const guard = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'server', 'clear-up.mjs'), directory],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  guard.unref();
  // The pipe closes with this process, and must not keep it alive.
  if (guard.stdin && 'unref' in guard.stdin) (guard.stdin as unknown as { unref(): void }).unref();
  const endGuard = async () => {
    const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
    guard.ref();
    guard.stdin?.end();
    await ended;
  };
  try {
    const server = await startPostgres({ directory, isDisposable: true });
    return {
      ...server,
      stop: async () => {
        await server.stop();
        await endGuard();
      },
    };
  } catch (error) {
    await endGuard();
    throw error;
  }
}
