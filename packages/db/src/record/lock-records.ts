import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Any number: it keeps this lock apart from other locks. */
const everyRecord = 3_722_026;

/** What whoever records anything takes first: any number of them at once. */
export async function shareRecords(sql: Sql): Promise<void> {
  await raw`select pg_advisory_xact_lock_shared(${raw.lit(everyRecord)})`.execute(sql);
}

/**
 * Waits for whoever is recording, and keeps others from it until the transaction ends: which records
 * name a citation, and which version of each is the latest, stays as it is found. Take it first.
 */
export async function lockRecords(sql: Sql): Promise<void> {
  await raw`select pg_advisory_xact_lock(${raw.lit(everyRecord)})`.execute(sql);
}
