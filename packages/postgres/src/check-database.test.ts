import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDatabase } from './check-database.ts';
import { startDisposablePostgres } from './start-disposable-postgres.ts';
import type { PostgresServer } from './start-postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startDisposablePostgres();
});
afterAll(() => server.stop());

test('a good address passes', async () => {
  await expect(checkDatabase(server.appUrl)).resolves.toBeUndefined();
});

test.each([
  '',
  'headcount',
  'mysql://root@localhost/x',
  'postgresql://localhost',
  'postgresql://[',
])('%j is no address of a database, and is told how to be one', async (url) => {
  await expect(checkDatabase(url)).rejects.toThrow(/^DATABASE_URL is not the address/);
});

test('a server that does not answer is named', async () => {
  await expect(checkDatabase('postgresql://me:secret@127.0.0.1:1/x')).rejects.toThrow(
    'No PostgreSQL answers at 127.0.0.1:1, which DATABASE_URL names (ECONNREFUSED).',
  );
});

test('a wrong password names the user and never the password', async () => {
  const url = server.appUrl.replace(/:[^:@]+@/, ':guess@');
  await expect(checkDatabase(url)).rejects.toThrow(
    `The server at 127.0.0.1:${server.port} refused the user "headcount_app" and password of DATABASE_URL.`,
  );
});

test('a missing database is named', async () => {
  const url = server.urlFor('nowhere', 'headcount_app');
  await expect(checkDatabase(url)).rejects.toThrow('has no database "nowhere"');
});
