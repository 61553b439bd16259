import type { Sql } from '../connection/typed-sql.ts';

/** The counter that every publication advances, as a decimal string: what caches hang on. */
export async function readDataRevision(sql: Sql): Promise<string> {
  const row = await sql.selectFrom('data_revision').select('revision').executeTakeFirstOrThrow();
  return row.revision;
}
