import path from 'node:path';
import { PostgresFailure } from './failure.ts';
import { findServerAccount } from './server/account.ts';
import { findBinaries } from './server/binaries.ts';
import { initialise, isInitialised, makeFolder, type Site } from './server/cluster.ts';
import { loopback } from './server/free-port.ts';
import { keepUp } from './server/keep-up.ts';
import { keepPasswords, type RoleName } from './server/passwords.ts';
import { readPostmasterPid } from './server/postmaster-pid.ts';
import { runnableBy } from './server/reach.ts';
import { databaseName, ensureRoles } from './server/roles.ts';
import { bringUp } from './server/supervise.ts';

export interface StartOptions {
  /** The data folder (HEADCOUNT_DATA): made when missing, kept when the server stops. */
  readonly directory: string;
  /** A port on loopback. Without one, any free port. An adopted server keeps its own. */
  readonly port?: number;
  /** Hears one line for each thing worth knowing. */
  readonly log?: (line: string) => void;
  /** Where the server writes its own log; `logs/postgres.log` in the data folder by default. */
  readonly logFile?: string;
  /** For tests: does not wait for the disk, so that a crash of the machine may lose the data. */
  readonly isDisposable?: boolean;
}

/** A running PostgreSQL. The urls name the database `headcount`; see {@link urlFor} for others. */
export interface PostgresServer {
  /** As the role that owns the tables and migrates. */
  readonly url: string;
  readonly ownerUrl: string;
  /** As the role that serves: it cannot change what is append-only. */
  readonly appUrl: string;
  /** As the superuser, to make and drop databases. */
  readonly adminUrl: string;
  readonly port: number;
  /** True when a server of this directory was already running and was taken over. */
  readonly adopted: boolean;
  /** The number of the server process now; it changes when a killed server was started again. */
  pid(): number;
  urlFor(database: string, role: RoleName): string;
  /** Stops the server, adopted or not, and resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves only if the server died and could not be brought back. */
  readonly lost: Promise<PostgresFailure>;
}

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that runs there, and keeps it
 * up: when the process dies, it is started again on the same port.
 *
 * @throws {PostgresFailure} with a sentence for a person
 */
export async function startPostgres(options: StartOptions): Promise<PostgresServer> {
  const folder = path.resolve(options.directory);
  const log = options.log ?? (() => {});
  const logFile = options.logFile ?? path.join(folder, 'logs', 'postgres.log');
  await makeFolder(folder);
  await makeFolder(path.dirname(logFile));
  const site = await siteOf(folder, options.isDisposable ?? false);
  const isNew = !(await isInitialised(site));
  const passwords = await keepPasswords(folder, isNew);
  if (isNew) {
    log('Making the database cluster');
    await initialise(site, passwords.postgres);
  }
  const bringUpOn = (port: number | undefined) => bringUp(site, passwords.postgres, port, logFile);
  const first = await bringUpOn(options.port);
  const urlFor = (database: string, role: RoleName) =>
    `postgresql://${role}:${passwords[role]}@${loopback}:${first.port}/${database}`;
  await ensureRoles(urlFor('postgres', 'postgres'), passwords);
  const bringBack = async () => {
    if (!(await readPostmasterPid(site.dataDirectory))) {
      throw new PostgresFailure('NOT_STARTED', 'PostgreSQL was stopped by another program.');
    }
    log('PostgreSQL died; starting it again');
    return await bringUpOn(first.port);
  };
  const { current, stop, lost } = keepUp(first, bringBack);
  return {
    url: urlFor(databaseName, 'headcount_owner'),
    ownerUrl: urlFor(databaseName, 'headcount_owner'),
    appUrl: urlFor(databaseName, 'headcount_app'),
    adminUrl: urlFor('postgres', 'postgres'),
    port: first.port,
    adopted: first.isAdopted,
    pid: () => current().pid,
    urlFor,
    stop,
    lost,
  };
}

async function siteOf(folder: string, isDisposable: boolean): Promise<Site> {
  const dataDirectory = path.join(folder, 'postgres');
  const account = await findServerAccount(dataDirectory);
  const binaries = await runnableBy(await findBinaries(), account);
  return { folder, dataDirectory, binaries, account, isDisposable };
}
