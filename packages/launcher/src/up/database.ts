import {
  applyMigrations,
  checkDatabase,
  startPostgres,
  type PostgresFailure,
} from '@headcount/postgres';
import { during } from '../../bin/before/progress.mjs';

/** A database that is migrated and holds at least the story. */
export interface Database {
  /** For the gateway: the role that serves. */
  readonly url: string;
  /** Resolves only if the embedded server is lost; a server of somebody else's is not watched. */
  readonly lost: Promise<PostgresFailure>;
  stop(): Promise<void>;
}

/** Opens the database of DATABASE_URL, or else starts the embedded server in the data folder. */
export async function openDatabase(
  databaseUrl: string | undefined,
  folder: string,
): Promise<Database & { readonly ownerUrl: string }> {
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return {
      url: databaseUrl,
      ownerUrl: databaseUrl,
      lost: new Promise(() => {}),
      stop: async () => {},
    };
  }
  const server = await during('Starting PostgreSQL', () => startPostgres({ directory: folder }));
  return { url: server.appUrl, ownerUrl: server.ownerUrl, lost: server.lost, stop: server.stop };
}

/** Brings the tables up to date. */
export async function migrate(ownerUrl: string): Promise<void> {
  await during('Applying the migrations', () => applyMigrations(ownerUrl));
}

/** Tells the founding story in a database that has none. It reads through generated code. */
export async function fill(ownerUrl: string): Promise<void> {
  const { loadStoryIfEmpty } = await import('@headcount/seed');
  await during('Looking for the story', () => loadStoryIfEmpty(ownerUrl));
}
