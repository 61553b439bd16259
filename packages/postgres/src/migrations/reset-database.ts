import { Client } from 'pg';
import { PostgresFailure } from '../failure.ts';
import { applyMigrations } from './apply-migrations.ts';
import { prismaFolder } from './prisma-folder.ts';

const localHosts = new Set(['', 'localhost', '127.0.0.1', '[::1]']);

/**
 * Removes everything from the database and applies all migrations.
 *
 * @throws {PostgresFailure} RESET_REFUSED in production or on another machine, unless forced
 */
export async function resetDatabase(
  ownerUrl: string,
  asked: { readonly isForced: boolean; readonly isProduction: boolean },
  folder = prismaFolder,
): Promise<string[]> {
  const { hostname, pathname } = new URL(ownerUrl);
  if (!asked.isForced && asked.isProduction) throw refused('NODE_ENV is "production"');
  if (!asked.isForced && !localHosts.has(hostname)) {
    throw refused(`the database ${pathname.slice(1)} is on ${hostname}, not on this machine`);
  }
  const client = new Client({ connectionString: ownerUrl, options: '-c lock_timeout=5s' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(
      'DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC',
    );
  } finally {
    await client.end();
  }
  return await applyMigrations(ownerUrl, folder);
}

function refused(why: string): PostgresFailure {
  return new PostgresFailure(
    'RESET_REFUSED',
    `Nothing was reset, because ${why}; add --force if you mean to lose everything in it.`,
  );
}
