import { Client } from 'pg';

/** Makes an empty database that belongs to `owner` (by default whoever the URL signs in as). */
export async function createDatabase(
  adminUrl: string,
  name: string,
  owner?: string,
): Promise<void> {
  await run(adminUrl, (quote) => {
    const ownership = owner === undefined ? '' : ` OWNER ${quote(owner)}`;
    return `CREATE DATABASE ${quote(name)}${ownership}`;
  });
}

/** Drops a database, and ends whatever is still connected to it. A missing one is no error. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await run(adminUrl, (quote) => `DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`);
}

/** Copies a database file by file: fast for small ones. Nobody may be connected to the template. */
export async function copyDatabase(
  adminUrl: string,
  template: string,
  name: string,
  owner = 'headcount_owner',
): Promise<void> {
  await run(
    adminUrl,
    (quote) =>
      `CREATE DATABASE ${quote(name)} TEMPLATE ${quote(template)} STRATEGY FILE_COPY OWNER ${quote(owner)}`,
  );
}

async function run(
  adminUrl: string,
  statement: (quote: (name: string) => string) => string,
): Promise<void> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement((name) => client.escapeIdentifier(name)));
  } finally {
    await client.end();
  }
}
