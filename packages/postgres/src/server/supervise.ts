import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresFailure } from '../failure.ts';
import { findHolder } from './adopt.ts';
import type { Site } from './cluster.ts';
import { findFreePort, isPortTaken } from './free-port.ts';
import { launch } from './launch.ts';
import { isAlive } from './postmaster-pid.ts';

/** A server that answers, and whether it was there before us. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly isAdopted: boolean;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

/** A killed server's children may hold its memory for a while: how long a start tries again. */
const retryFor = 10_000;

/** Adopts the living server of the directory, or starts one; tries again for ten seconds. */
export async function bringUp(
  site: Site,
  password: string,
  wantedPort: number | undefined,
  logFile: string,
): Promise<RunningServer> {
  const deadline = Date.now() + retryFor;
  for (;;) {
    const holder = await findHolder(site.dataDirectory, password);
    if (holder.state === 'serving') return adopted(holder.pid, holder.port);
    if (holder.state === 'free') {
      const port = wantedPort ?? (await findFreePort());
      const result = await launch(site, port, logFile);
      if (result.outcome === 'failed') throw result.failure;
      if (result.outcome === 'ready') {
        const { pid, process } = result;
        const ended = new Promise<void>((resolve) => {
          if (process.exitCode !== null || process.signalCode !== null) resolve();
          else process.once('exit', () => resolve());
        });
        return { pid, port, isAdopted: false, ended };
      }
      if (result.outcome === 'portTaken' && wantedPort !== undefined) {
        if (Date.now() > deadline || (await isPortTaken(wantedPort))) throw portTaken(wantedPort);
      }
    }
    if (Date.now() > deadline) throw inUse(site.folder);
    await sleep(200);
  }
}

/** Ends a server the way PostgreSQL calls fast: open transactions are undone, nothing is lost. */
export async function shutDown(server: RunningServer): Promise<void> {
  for (const { signal, within } of [
    { signal: 'SIGINT', within: 30_000 },
    { signal: 'SIGQUIT', within: 5_000 },
  ] as const) {
    try {
      process.kill(server.pid, signal);
    } catch {
      // It ended between the question and the signal, or it is another user's: told below.
    }
    const deadline = Date.now() + within;
    while (isAlive(server.pid) && Date.now() < deadline) await sleep(20);
    if (!isAlive(server.pid)) return;
  }
  throw new PostgresFailure(
    'NOT_STOPPED',
    `PostgreSQL (process ${server.pid}) did not stop when it was asked to.`,
  );
}

function adopted(pid: number, port: number): RunningServer {
  return { pid, port, isAdopted: true, ended: untilGone(pid) };
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(200, undefined, { ref: false });
}

function portTaken(port: number): PostgresFailure {
  return new PostgresFailure(
    'PORT_TAKEN',
    `Port ${port} is taken by another program, so PostgreSQL cannot use it.`,
  );
}

function inUse(folder: string): PostgresFailure {
  return new PostgresFailure(
    'DIRECTORY_IN_USE',
    `The data folder ${folder} is in use by another PostgreSQL that does not answer; stop it, or name another folder with HEADCOUNT_DATA.`,
  );
}
