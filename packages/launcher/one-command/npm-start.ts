import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../bin/before/places.mjs';

export interface Started {
  /** npm itself, at the head of a process group of its own, as a shell would start it. */
  readonly npm: ChildProcess;
  /** Resolves with npm's exit code. */
  readonly ended: Promise<number | null>;
  said(): string;
}

export interface Ports {
  readonly site: number;
  readonly gateway: number;
}

/** Types `npm start` with a data folder and ports of its own. */
export function npmStart(folder: string, ports: Ports): Started {
  const npm = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      HEADCOUNT_DATA: folder,
      PORT: String(ports.site),
      GATEWAY_PORT: String(ports.gateway),
    },
  });
  let text = '';
  npm.stdout.on('data', (chunk: Buffer) => (text += chunk));
  npm.stderr.on('data', (chunk: Buffer) => (text += chunk));
  const ended = new Promise<number | null>((resolve) => npm.once('exit', resolve));
  return { npm, ended, said: () => text };
}

/** Waits until a start says that it is ready, and gives what it said; fails when it ends first. */
export async function ready(started: Started): Promise<string> {
  while (!started.said().includes('Ctrl-C stops it.')) {
    if (started.npm.exitCode !== null) throw new Error(started.said());
    await sleep(50);
  }
  return started.said();
}

/** As a terminal does it: the signal goes to the whole process group. */
export function pressCtrlC(started: Started): void {
  process.kill(-(started.npm.pid ?? 0), 'SIGINT');
}

/** The processes that the run wrote down: the launcher, then the gateway and the site. */
export async function pidsOf(folder: string): Promise<number[]> {
  const record = JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8')) as {
    launcher: { pid: number };
    programs: { pid: number }[];
  };
  return [record.launcher.pid, ...record.programs.map(({ pid }) => pid)];
}

/** Asks the gateway one thing by way of the site's own address. */
export async function askThroughSite(port: number, query: string): Promise<unknown> {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}
