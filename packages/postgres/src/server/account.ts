import { readFile, stat } from 'node:fs/promises';
import { PostgresFailure } from '../failure.ts';

/** A user of this machine, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom the server runs as. PostgreSQL refuses root, so root lends it to the owner of an existing
 * data directory, else to `postgres`, else to `nobody`. Undefined: whoever we are is right.
 */
export async function findServerAccount(dataDirectory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const account = accounts.get('postgres') ?? accounts.get('nobody');
  if (account) return account;
  throw new PostgresFailure(
    'NO_ACCOUNT',
    'PostgreSQL does not run as root and this machine has neither a user "postgres" nor "nobody"; start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Reads the lines of /etc/passwd; accounts that are root by number are left out. */
export function parseAccounts(passwd: string): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const line of passwd.split('\n')) {
    const [name, , uidText, gidText] = line.split(':');
    // macOS writes nobody as -2.
    const uid = Number(uidText) >>> 0;
    const gid = Number(gidText) >>> 0;
    if (name && uidText && uid !== 0) accounts.set(name, { uid, gid });
  }
  return accounts;
}
