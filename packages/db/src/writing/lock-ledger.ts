import type { Sql } from '../connection/typed-sql.ts';

/**
 * Until the transaction ends, nothing that becomes public is committed by another: whoever records or
 * publishes advances the data revision, and waits for it. What is read from here on stays as it is.
 */
export async function lockLedger(sql: Sql): Promise<void> {
  await sql.selectFrom('data_revision').select('revision').forUpdate().execute();
}
