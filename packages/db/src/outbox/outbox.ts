import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';

/** Something that must follow from what was committed, at least once. */
export interface OutboxEntry {
  readonly id: string;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: Instant;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  /** When somebody must look, after too many attempts; null while it is still tried. */
  readonly parkedAt: Instant | null;
  readonly lastError: string | null;
}

/** Leaves word, in the transaction that it follows from. */
export async function appendOutbox(
  sql: Sql,
  topic: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await sql
    .insertInto('outbox_entry')
    .values({ topic, payload: asJson(payload) })
    .execute();
}

/**
 * Takes entries that are due, the oldest first, for so many seconds: no other worker gets them
 * meanwhile, and whoever dies over them loses them to the next.
 */
export async function claimOutbox(
  sql: Sql,
  { limit, forSeconds }: { readonly limit: number; readonly forSeconds: number },
): Promise<OutboxEntry[]> {
  const due = sql
    .selectFrom('outbox_entry')
    .select('id')
    .where('done_at', 'is', null)
    .where('parked_at', 'is', null)
    .where(raw<boolean>`available_at <= now()`)
    .where(raw<boolean>`(claimed_until is null or claimed_until <= now())`)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const claimed = await sql
    .updateTable('outbox_entry as ox')
    .where('ox.id', 'in', due)
    .set({
      attempts: raw`ox.attempts + 1`,
      claimed_until: raw`now() + make_interval(secs => ${forSeconds})`,
    })
    .returning(columns)
    .execute();
  return claimed.toSorted((a, b) => Number(a.id) - Number(b.id));
}

/** Marks an entry as followed. */
export async function finishOutbox(sql: Sql, id: string): Promise<void> {
  await sql
    .updateTable('outbox_entry')
    .set({ done_at: raw`now()`, claimed_until: null, last_error: null })
    .where('id', '=', id)
    .execute();
}

/** Puts an entry back after a failure: for so many seconds, or, with null, until somebody looks. */
export async function retryOutbox(
  sql: Sql,
  id: string,
  { error, afterSeconds }: { readonly error: string; readonly afterSeconds: number | null },
): Promise<void> {
  await sql
    .updateTable('outbox_entry')
    .set({
      claimed_until: null,
      last_error: error,
      ...(afterSeconds === null
        ? { parked_at: raw<string>`now()` }
        : { available_at: raw<string>`now() + make_interval(secs => ${afterSeconds})` }),
    })
    .where('id', '=', id)
    .execute();
}

/** The entries that were given up, the latest first. */
export async function listParkedOutbox(sql: Sql, limit = 100): Promise<OutboxEntry[]> {
  return await sql
    .selectFrom('outbox_entry as ox')
    .select(columns)
    .where('ox.parked_at', 'is not', null)
    .where('ox.done_at', 'is', null)
    .orderBy('ox.id', 'desc')
    .limit(limit)
    .execute();
}

/** Has an entry tried again that was given up. Null where none was. */
export async function unparkOutbox(sql: Sql, id: string): Promise<OutboxEntry | null> {
  const entry = await sql
    .updateTable('outbox_entry as ox')
    .set({ parked_at: null, attempts: 0, available_at: raw`now()` })
    .where('ox.id', '=', id)
    .where('ox.parked_at', 'is not', null)
    .returning(columns)
    .executeTakeFirst();
  return entry ?? null;
}

/** Forgets what was followed so many days ago. */
export async function forgetOutbox(sql: Sql, days: number): Promise<void> {
  await sql
    .deleteFrom('outbox_entry')
    .where(raw<boolean>`done_at < now() - make_interval(days => ${days})`)
    .execute();
}

const columns = [
  'ox.id',
  'ox.topic',
  raw<Record<string, unknown>>`ox.payload`.as('payload'),
  'ox.created_at as createdAt',
  'ox.attempts',
  'ox.parked_at as parkedAt',
  'ox.last_error as lastError',
] as const;
