import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

const launcher = path.resolve(import.meta.dirname, '..');

/** Starts a file of the launcher in a Node process of its own, with an environment of its own. */
export function spawnSource(
  file: string,
  env: Readonly<Record<string, string>>,
  nodeArgs: readonly string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...nodeArgs, path.join(launcher, file)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

/** Runs it to its end. */
export async function runSource(
  file: string,
  env: Readonly<Record<string, string>>,
  nodeArgs: readonly string[] = [],
): Promise<Ended> {
  return await spawnSource(file, env, nodeArgs).ended;
}
