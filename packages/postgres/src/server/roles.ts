import { Client } from 'pg';
import type { Passwords, RoleName } from './passwords.ts';

/** The database of the embedded server. */
export const databaseName = 'headcount';

/**
 * Makes what is missing of the two roles and the database. `headcount_owner` migrates and owns
 * every table; `headcount_app` serves, and may do only what the migrations grant to it.
 */
export async function ensureRoles(superuserUrl: string, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    // Two starts may find the same new server; the lock goes with the connection.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [databaseName]);
    const roles: readonly RoleName[] = ['headcount_owner', 'headcount_app'];
    for (const role of roles) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (found.rowCount) continue;
      const password = client.escapeLiteral(passwords[role]);
      await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${password}`);
    }
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      databaseName,
    ]);
    if (!found.rowCount) {
      await client.query(`CREATE DATABASE ${databaseName} OWNER headcount_owner`);
    }
  } finally {
    await client.end();
  }
}
