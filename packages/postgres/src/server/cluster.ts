import { execFile } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { diskFull, errorCode, failureOfFile, PostgresFailure } from '../failure.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { canReach, nameForAccount } from './reach.ts';

/** What it takes to run a program of the server on one data directory. */
export interface Site {
  /** The folder of HEADCOUNT_DATA: the data directory, the passwords and the log lie in it. */
  readonly folder: string;
  readonly dataDirectory: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** Data that may be lost with the machine: nothing waits for the disk. For tests. */
  readonly isDisposable: boolean;
}

/** Neither the user's locale and time zone nor his PG… variables reach the server. */
export const serverEnvironment = {
  NODE_ENV: 'production',
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

/** Says whether the data directory is there, and refuses one that another version wrote. */
export async function isInitialised(site: Site): Promise<boolean> {
  const version = await readFile(path.join(site.dataDirectory, 'PG_VERSION'), 'utf8').catch(
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw failureOfFile(error, site.folder);
    },
  );
  if (version === undefined) return false;
  if (version.trim() === site.binaries.majorVersion) return true;
  throw new PostgresFailure(
    'WRONG_VERSION',
    `The data folder ${site.folder} was written by PostgreSQL ${version.trim()}, and this is PostgreSQL ${site.binaries.majorVersion}; restore a backup into a new folder named by HEADCOUNT_DATA.`,
  );
}

/**
 * Makes the data directory whole or not at all: it is built beside its place and renamed into it,
 * so that an interrupted first start leaves nothing half made, and of two first starts one wins.
 */
export async function initialise(site: Site, superuserPassword: string): Promise<void> {
  try {
    await removeAbandoned(site);
    const unfinished = await mkdtemp(`${site.dataDirectory}.unfinished-`);
    try {
      if (site.account) await chown(unfinished, site.account.uid, site.account.gid);
      await runInitdb(site, unfinished, superuserPassword);
      await rename(unfinished, site.dataDirectory);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
    }
  } catch (error) {
    throw failureOfFile(error, site.folder);
  }
}

/** A killed first start leaves its half behind; one of ten minutes ago belongs to nobody. */
async function removeAbandoned(site: Site): Promise<void> {
  const prefix = `${path.basename(site.dataDirectory)}.unfinished-`;
  for (const name of await readdir(site.folder)) {
    if (!name.startsWith(prefix)) continue;
    const half = path.join(site.folder, name);
    const { mtimeMs } = await stat(half);
    if (Date.now() - mtimeMs > 600_000) await rm(half, { recursive: true, force: true });
  }
}

async function runInitdb(site: Site, directory: string, password: string): Promise<void> {
  const closet = await makeCloset(site.account);
  const passwordFile = path.join(closet, 'password');
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (site.account) await chown(passwordFile, site.account.uid, site.account.gid);
    const named = await nameForAccount(directory, site.account);
    const options = [
      `--pgdata=${named}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(site.isDisposable ? ['--no-sync'] : []),
    ];
    await run(site, options, directory);
  } finally {
    await rm(closet, { recursive: true, force: true });
  }
}

/** A folder that only the server's account can open. */
async function makeCloset(account: Account | undefined): Promise<string> {
  const canUseOwn = !account || (await canReach(tmpdir(), account));
  const closet = await mkdtemp(path.join(canUseOwn ? tmpdir() : '/tmp', 'headcount-'));
  await chmod(closet, 0o700);
  if (account) await chown(closet, account.uid, account.gid);
  return closet;
}

async function run(site: Site, options: string[], directory: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    execFile(
      site.binaries.initdb,
      options,
      { ...site.account, cwd: directory, env: serverEnvironment },
      (error, _output, complaint) => {
        if (!error) resolve();
        else if (/no space left on device/i.test(complaint)) reject(diskFull(site.folder, error));
        else {
          const reason = complaint.match(/(?:error|FATAL): *(.+)/)?.[1] ?? error.message;
          reject(
            new PostgresFailure(
              'NOT_STARTED',
              `PostgreSQL could not make its data directory in ${site.folder}: ${reason}`,
              { cause: error },
            ),
          );
        }
      },
    );
  });
}

/** Makes the data folder; its files guard themselves, so others may look into it. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw failureOfFile(error, folder);
  });
}
