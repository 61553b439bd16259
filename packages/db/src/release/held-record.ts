import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { RecordKind } from '../generated/kysely/schema.ts';
import { asJson } from '../writing/as-json.ts';
import { lockRelease } from './release.ts';

/** A record, or a new version of one, that waits for its release. */
export interface HeldRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly kind: RecordKind;
  readonly recordId: string;
  /** The entry as the ledger's writers take it, but for its known time and version. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
  readonly heldBy: string;
  readonly heldAt: Instant;
  /** In the order in which they will be recorded. */
  readonly position: number;
}

/**
 * Holds a record for its release, after those held before, which changes the release: whoever read it
 * without the record does not publish it with it. Call it in a transaction.
 *
 * @returns false when the release has gone out or was called off: nothing was written
 */
export async function holdRecord(
  sql: Sql,
  held: Omit<HeldRecord, 'heldAt' | 'position'>,
): Promise<boolean> {
  const release = await lockRelease(sql, held.releaseId);
  if (release?.state !== 'OPEN' && release?.state !== 'SCHEDULED') return false;
  await sql
    .insertInto('held_record')
    .values({
      id: held.id,
      release_id: held.releaseId,
      kind: held.kind,
      record_id: held.recordId,
      entry: asJson(held.entry),
      reason: held.reason,
      held_by: held.heldBy,
      position: raw<number>`(select coalesce(max(position), 0) + 1 from held_record
        where release_id = ${held.releaseId})`,
    })
    .execute();
  await sql
    .updateTable('release')
    .set({ version: raw<number>`version + 1` })
    .where('id', '=', held.releaseId)
    .execute();
  return true;
}

/** What each of these releases holds, in their order. */
export async function listHeldRecords(
  sql: Sql,
  releaseIds: readonly string[],
): Promise<HeldRecord[][]> {
  if (releaseIds.length === 0) return [];
  const rows = await heldRecords(sql)
    .where(raw<boolean>`he.release_id = any(${releaseIds}::text[])`)
    .orderBy('he.position')
    .execute();
  return releaseIds.map((id) => rows.filter(({ releaseId }) => releaseId === id));
}

/** A held record; null where there is none. */
export async function findHeldRecord(sql: Sql, id: string): Promise<HeldRecord | null> {
  return (await heldRecords(sql).where('he.id', '=', id).executeTakeFirst()) ?? null;
}

/** Lets a record go that its release has not taken out yet. Call it in a transaction. */
export async function dropHeldRecord(sql: Sql, id: string): Promise<boolean> {
  const held = await findHeldRecord(sql, id);
  const release = held && (await lockRelease(sql, held.releaseId));
  if (release?.state !== 'OPEN' && release?.state !== 'SCHEDULED') return false;
  await sql.deleteFrom('held_record').where('id', '=', id).execute();
  return true;
}

function heldRecords(sql: Sql) {
  return sql
    .selectFrom('held_record as he')
    .select([
      'he.id',
      'he.release_id as releaseId',
      'he.kind',
      'he.record_id as recordId',
      raw<Record<string, unknown>>`he.entry`.as('entry'),
      'he.reason',
      'he.held_by as heldBy',
      'he.held_at as heldAt',
      'he.position',
    ]);
}
