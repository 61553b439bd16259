import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Any number: the first half of the keys under which addresses are locked. */
const addressLocks = 3_722_024;

/** Until the transaction ends, nobody else publishes at this address or takes back what stands there. */
export async function lockArticle(sql: Sql, slug: string): Promise<void> {
  await raw`select pg_advisory_xact_lock(${raw.lit(addressLocks)}, hashtext(${slug}))`.execute(sql);
}
