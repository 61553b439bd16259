import { chmod, cp, lstat, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, PostgresFailure } from '../failure.ts';
import type { Account } from './account.ts';
import { binariesIn, type Binaries } from './binaries.ts';

/** Names the directory a process was started in, whoever may walk to it. Linux only. */
const ownWorkingDirectory = '/proc/self/cwd';

/** Says whether the account may walk through every folder above and including this one. */
export async function canReach(folder: string, account: Account): Promise<boolean> {
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    const { uid, gid, mode } = await stat(step);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    if (step === path.dirname(step)) return true;
  }
}

/**
 * The path by which the server's account can name its data directory. Under a folder closed to it
 * (a clone in /root) that is the working directory, which root enters before it steps down.
 */
export async function nameForAccount(
  dataDirectory: string,
  account: Account | undefined,
): Promise<string> {
  if (!account || (await canReach(dataDirectory, account))) return dataDirectory;
  if (process.platform === 'linux') return ownWorkingDirectory;
  throw new PostgresFailure(
    'DIRECTORY_UNREACHABLE',
    `PostgreSQL does not run as root and the user it runs as cannot enter ${dataDirectory}; start as an ordinary user, or name another folder with HEADCOUNT_DATA.`,
  );
}

/**
 * Programs that the account can run: the installed ones, or where their folder is closed to it,
 * a copy that only root can change, kept for the next start.
 */
export async function runnableBy(
  binaries: Binaries,
  account: Account | undefined,
): Promise<Binaries> {
  if (!account || (await canReach(path.join(binaries.root, 'bin'), account))) return binaries;
  const { ino, mtimeMs } = await stat(binaries.postgres);
  const shelf = await firstReachable(['/var/cache', '/var/tmp', '/tmp'], account);
  const copy = path.join(shelf, `headcount-postgres-${ino}-${Math.trunc(mtimeMs)}`);
  if (!(await isOwnAndClosed(copy))) await copyWhole(binaries.root, copy);
  return binariesIn(copy, binaries.majorVersion);
}

async function firstReachable(folders: readonly string[], account: Account): Promise<string> {
  for (const folder of folders) {
    if (await canReach(folder, account).catch(() => false)) return folder;
  }
  throw new PostgresFailure(
    'DIRECTORY_UNREACHABLE',
    'PostgreSQL does not run as root and the user it runs as can enter neither /var/cache nor /tmp; start as an ordinary user, or set DATABASE_URL.',
  );
}

/** A folder in a place where others may write counts only when nobody but us could have made it. */
async function isOwnAndClosed(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return false;
  if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) {
    return true;
  }
  throw new PostgresFailure(
    'DIRECTORY_UNREACHABLE',
    `${folder} is in the way of the copy of PostgreSQL and was not made by this user; remove it.`,
  );
}

async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = await mkdtemp(`${to}-`);
  try {
    await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another start finished the same copy first.
    const code = errorCode(error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}
