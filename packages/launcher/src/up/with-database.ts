import { checkDatabase, startPostgres } from '@headcount/postgres';
import { dataFolder } from '../../bin/before/places.mjs';
import { during } from '../../bin/before/progress.mjs';
import { parseEnv } from '../env.ts';
import { runTasks } from './build.ts';
import { fill, migrate } from './database.ts';

/**
 * Runs a command on the database of DATABASE_URL, or else on the embedded server: the one that
 * `npm start` has running, or one that is started for the command and stopped after it.
 */
export async function withDatabase<T>(command: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = parseEnv(process.env);
  await runTasks('Generating code', ['generate'], new AbortController().signal);
  if (DATABASE_URL) {
    await checkDatabase(DATABASE_URL);
    return await command(DATABASE_URL);
  }
  const server = await during('Starting PostgreSQL', () =>
    startPostgres({ directory: dataFolder }),
  );
  try {
    await migrate(server.ownerUrl);
    await fill(server.ownerUrl);
    return await command(server.appUrl);
  } finally {
    if (!server.adopted) await server.stop();
  }
}
