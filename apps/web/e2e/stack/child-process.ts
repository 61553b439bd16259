import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A program of the stack under test. */
export interface Program {
  url: string;
  /** Ends it and waits until it has gone. */
  stop: () => Promise<void>;
}

const GUARD = new URL('./end-with-parent.mjs', import.meta.url).href;

/** A port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}

/** Starts a Node program and waits until it answers at `readyPath`. */
export async function startProgram({
  args,
  cwd,
  env,
  url,
  readyPath,
}: {
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  url: string;
  readyPath: string;
}): Promise<Program> {
  const child = spawn(process.execPath, ['--import', GUARD, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  await untilReady(child, `${url}${readyPath}`, complaints);
  return { url, stop: () => stop(child) };
}

const PATIENCE = 30_000;

async function untilReady(child: ChildProcess, url: string, complaints: string[]): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It ended at once: ${complaints.join('')}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  await stop(child);
  throw new Error(`${url} did not answer: ${complaints.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(killer);
}
