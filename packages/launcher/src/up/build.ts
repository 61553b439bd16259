import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { logFolder } from '../../bin/before/places.mjs';
import { spawnPnpm } from '../../bin/before/pnpm.mjs';
import { during } from '../../bin/before/progress.mjs';
import { StartFailure } from '../failure.ts';

/**
 * Runs tasks of turbo.json, which skips those whose inputs have not changed.
 *
 * @throws {StartFailure} with the last words of the task that failed
 */
export async function runTasks(
  doing: string,
  tasks: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const logFile = path.join(logFolder, 'build.log');
  await mkdir(logFolder, { recursive: true });
  const log = await open(logFile, 'w');
  const code = await during(doing, async () => {
    const child = await spawnPnpm(['exec', 'turbo', 'run', ...tasks, '--log-order=stream'], {
      stdio: ['ignore', log.fd, log.fd],
    });
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop);
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    }).finally(() => signal.removeEventListener('abort', stop));
  });
  await log.close();
  signal.throwIfAborted();
  if (code === 0) return;
  const said = await readFile(logFile, 'utf8');
  if (/ENOSPC|no space left/i.test(said)) {
    throw new StartFailure('The disk is full, so the site could not be built; free some space.');
  }
  const words = said.trimEnd().split('\n').slice(-25).join('\n');
  throw new StartFailure(
    `${doing} failed; all of it is in ${logFile}, and this is its end:\n${words}`,
  );
}
