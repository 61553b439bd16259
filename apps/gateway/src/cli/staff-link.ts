import { createDatabase, DatabaseUnavailable } from '@headcount/db';
import { readEnv } from '../env.ts';
import { makeFirstLink } from '../identity/welcome/make-first-link.ts';

/**
 * Writes the link by which somebody becomes administrator: `--if-needed` only where no administrator
 * has an account. Whoever may run this has the database already, so nobody is asked who they are.
 */
const { DATABASE_URL, SITE_URL } = readEnv();
const database = createDatabase({
  url: DATABASE_URL,
  poolMax: 1,
  applicationName: 'headcount-staff-link',
});
try {
  const isOnlyIfNeeded = process.argv.includes('--if-needed');
  const link = await makeFirstLink(database, SITE_URL, { isOnlyIfNeeded });
  if (link) process.stdout.write(`${link}\n`);
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await database.close();
}
