import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Any number: who loads into an empty ledger holds the lock of this number meanwhile. */
const loadingLock = 3_722_022;

/**
 * Whether nothing has been recorded yet. Until the transaction ends, nobody else hears yes: of two
 * programs that start at once, one loads.
 */
export async function isLedgerEmpty(sql: Sql): Promise<boolean> {
  await raw`select pg_advisory_xact_lock(${loadingLock})`.execute(sql);
  const { rows } = await raw<{ isEmpty: boolean }>`
    select not (exists (select from source) or exists (select from crossing)
      or exists (select from article)) as "isEmpty"`.execute(sql);
  return rows[0]?.isEmpty ?? false;
}
