import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Advances the data revision by one, as the last act of every publication's transaction. */
export async function advanceDataRevision(sql: Sql): Promise<string> {
  const { revision } = await sql
    .updateTable('data_revision')
    .set({ revision: raw`revision + 1`, advanced_at: raw`now()` })
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
