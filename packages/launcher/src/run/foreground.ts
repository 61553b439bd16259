import { spawn } from 'node:child_process';

/** Where a program runs, and what it is told besides. */
export interface Surroundings {
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs a program in front of the person, under the Node that runs us, and resolves with its exit
 * code. A Ctrl-C reaches it by itself; other requests to stop are passed on, and it is waited for.
 */
export async function runInForeground(
  args: readonly string[],
  { directory, env }: Surroundings,
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, passOn);
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
