import { readFile, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../failure.ts';

/** What a server writes of itself into `postmaster.pid`; the port comes once it has one. */
export interface PostmasterPid {
  readonly pid: number;
  readonly port: number | undefined;
  /** The server says that it answers: its status line is `ready`. */
  readonly isReady: boolean;
}

/** Reads the file by the lines that PostgreSQL documents: pid first, port fourth, status eighth. */
export async function readPostmasterPid(dataDirectory: string): Promise<PostmasterPid | undefined> {
  const text = await readFile(path.join(dataDirectory, 'postmaster.pid'), 'utf8').catch(
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return '';
      throw error;
    },
  );
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return { pid, port: Number.isInteger(port) ? port : undefined, isReady: lines[7] === 'ready' };
}

/** Says whether a process with this number lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * True only when it is certain that the living process is not a server of this directory: after a
 * reboot its number may have gone to another. A server works in its data directory. Linux only.
 */
export async function isSurelyNotServing(pid: number, dataDirectory: string): Promise<boolean> {
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return workingDirectory !== undefined && workingDirectory !== (await realpath(dataDirectory));
}
