import path from 'node:path';
import { inspect } from 'node:util';
import { Client } from 'pg';
import { checkDatabase } from './check-database.ts';
import { PostgresFailure } from './failure.ts';
import { startPostgres } from './start-postgres.ts';

/** The database that a command works on. */
export interface Target {
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  /** As a role that may create a database. */
  readonly adminUrl: string;
}

/**
 * Runs a command on the database of DATABASE_URL, or else on the embedded server of HEADCOUNT_DATA,
 * which is started for it unless it runs already. A failure is printed as its one sentence.
 */
export async function runOnTarget(command: (target: Target) => Promise<void>): Promise<void> {
  try {
    const url = process.env['DATABASE_URL'];
    if (url) {
      await checkDatabase(url);
      await command({ ownerUrl: url, adminUrl: url });
      return;
    }
    const repository = path.resolve(import.meta.dirname, '../../..');
    const directory = process.env['HEADCOUNT_DATA'] || path.join(repository, '.headcount');
    const server = await startPostgres({ directory: path.resolve(repository, directory) });
    try {
      await command(server);
    } finally {
      const isOurs = !server.adopted && !(await isUsedByOthers(server.adminUrl));
      if (isOurs) await server.stop();
    }
  } catch (error) {
    process.exitCode = 1;
    const said = error instanceof PostgresFailure ? error.message : inspect(error);
    process.stderr.write(`${said}\n`);
  }
}

/** Whoever started while the command ran has taken the server over, and will stop it. */
async function isUsedByOthers(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    const others = await client.query(
      `SELECT 1 FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return (others.rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
