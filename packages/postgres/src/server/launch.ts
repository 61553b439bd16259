import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskFull, failureOfFile, PostgresFailure } from '../failure.ts';
import { serverEnvironment, type Site } from './cluster.ts';
import { loopback } from './free-port.ts';
import { isAlive, isSurelyNotServing, readPostmasterPid } from './postmaster-pid.ts';
import { nameForAccount } from './reach.ts';

/** How long a server may take to answer: replaying its log after a crash can be slow. */
const readyWithin = 120_000;

/** Why a start came to nothing. LOCKED and PORT_TAKEN may pass; the rest will not. */
export type LaunchResult =
  | { readonly outcome: 'ready'; readonly process: ChildProcess; readonly pid: number }
  | { readonly outcome: 'locked' | 'portTaken' }
  | { readonly outcome: 'failed'; readonly failure: PostgresFailure };

/**
 * Starts `postgres` itself, as a direct child in a process group of its own (a Ctrl-C in the
 * terminal is for us, not for it), and waits until it says that it is ready.
 */
export async function launch(site: Site, port: number, logFile: string): Promise<LaunchResult> {
  const log = await open(logFile, 'a').catch((error: unknown) => {
    throw failureOfFile(error, site.folder);
  });
  const logStart = (await stat(logFile)).size;
  const directory = await nameForAccount(site.dataDirectory, site.account);
  const child = spawn(site.binaries.postgres, ['-D', directory, ...settings(site, port)], {
    ...site.account,
    cwd: site.dataDirectory,
    env: { ...serverEnvironment, ...(await disownedPid(site.dataDirectory)) },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
  await log.close();
  const reason = await Promise.race([ended, untilReady(site, child)]);
  if (reason === undefined && child.pid !== undefined) {
    child.unref();
    return { outcome: 'ready', process: child, pid: child.pid };
  }
  const complaint = (await readFile(logFile, 'utf8')).slice(logStart);
  return judge(site, complaint, reason ?? 'it has no process number');
}

function settings(site: Site, port: number): string[] {
  const kept = {
    port,
    listen_addresses: loopback,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',
  };
  const disposable = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '4GB',
    autovacuum: 'off',
  };
  const all = { ...kept, ...(site.isDisposable ? disposable : {}) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * PostgreSQL takes any living process named in `postmaster.pid` for a server, except its own
 * grandparent. After a reboot that number may be a stranger's: where we can prove it, we say so.
 */
async function disownedPid(dataDirectory: string): Promise<Record<string, string>> {
  const written = await readPostmasterPid(dataDirectory);
  if (!written || !isAlive(written.pid)) return {};
  if (!(await isSurelyNotServing(written.pid, dataDirectory))) return {};
  return { PG_GRANDPARENT_PID: String(written.pid) };
}

/** Resolves with undefined once the server is ready, or with the reason it never was. */
async function untilReady(site: Site, child: ChildProcess): Promise<string | undefined> {
  const deadline = Date.now() + readyWithin;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) return await new Promise(() => {});
    const written = await readPostmasterPid(site.dataDirectory);
    if (written?.pid === child.pid && written?.isReady) return undefined;
    await sleep(20);
  }
  child.kill('SIGINT');
  return `it was not ready within ${readyWithin / 1000} s`;
}

function judge(site: Site, complaint: string, reason: string): LaunchResult {
  if (/no space left on device/i.test(complaint)) {
    return { outcome: 'failed', failure: diskFull(site.folder) };
  }
  if (/lock file ".*" already exists|pre-existing shared memory block/.test(complaint)) {
    return { outcome: 'locked' };
  }
  if (/could not bind|could not create any TCP\/IP sockets/.test(complaint)) {
    return { outcome: 'portTaken' };
  }
  const fatal = complaint.match(/(?:FATAL|PANIC): *(.+)/)?.[1] ?? reason;
  return {
    outcome: 'failed',
    failure: new PostgresFailure(
      'NOT_STARTED',
      `PostgreSQL did not start in ${site.folder}: ${fatal}`,
    ),
  };
}
