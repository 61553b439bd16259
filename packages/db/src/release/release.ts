import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { ReleaseState } from '../generated/kysely/schema.ts';
import { inOrder } from '../reading/in-order.ts';

/** Several articles and records that become public together. */
export interface Release {
  readonly id: string;
  readonly title: string;
  readonly state: ReleaseState;
  /** The token by which a stale change is refused; every change advances it. */
  readonly version: number;
  readonly embargoUntil: Instant | null;
  readonly scheduledFor: Instant | null;
  readonly scheduledBy: string | null;
  readonly publishedAt: Instant | null;
  /** Why it could not go out at its hour, and when that was; null once its state changed since. */
  readonly refusal: string | null;
  readonly refusedAt: Instant | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

/** Begins a release, open and empty. */
export async function createRelease(
  sql: Sql,
  entry: Pick<Release, 'id' | 'title' | 'embargoUntil' | 'createdBy'>,
): Promise<void> {
  await sql
    .insertInto('release')
    .values({
      id: entry.id,
      title: entry.title,
      embargo_until: entry.embargoUntil,
      created_by: entry.createdBy,
    })
    .execute();
}

/** The releases of these ids, in this order; null where there is none. */
export async function findReleasesByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(Release | null)[]> {
  if (ids.length === 0) return [];
  const found = await releases(sql)
    .where(raw<boolean>`re.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, found);
}

/** A release that nobody else changes until the transaction ends; null where there is none. */
export async function lockRelease(sql: Sql, id: string): Promise<Release | null> {
  const release = await releases(sql).where('re.id', '=', id).forUpdate().executeTakeFirst();
  return release ?? null;
}

/** A change to a release; what is left out stays. */
export interface ReleaseChange {
  readonly id: string;
  /** The version that was before whoever changes it. */
  readonly version: number;
  readonly from: readonly ReleaseState[];
  readonly state?: ReleaseState;
  /** Why it goes back to its editors; a change of state without one forgets the last. */
  readonly refusal?: string;
  readonly title?: string;
  readonly embargoUntil?: Instant | null;
  readonly scheduledFor?: Instant | null;
  readonly scheduledBy?: string | null;
  /** Marks it as gone out: the instant at which. */
  readonly publishedAt?: Instant;
}

/** Changes a release that has not moved on. Null when it had: nothing was written. */
export async function changeRelease(sql: Sql, change: ReleaseChange): Promise<Release | null> {
  const changed = await sql
    .updateTable('release as re')
    .where('re.id', '=', change.id)
    .where('re.version', '=', change.version)
    .where('re.state', 'in', change.from)
    .set({
      version: raw`re.version + 1`,
      state: change.state,
      title: change.title,
      embargo_until: change.embargoUntil,
      scheduled_for: change.scheduledFor,
      scheduled_by: change.scheduledBy,
      published_at: change.publishedAt,
      ...(change.state !== undefined && {
        refusal: change.refusal ?? null,
        refused_at: change.refusal === undefined ? null : raw<string>`now()`,
      }),
    })
    .returning(releaseColumns)
    .executeTakeFirst();
  return changed ?? null;
}

/** Releases, under the name `re`. */
export function releases(sql: Sql) {
  return sql.selectFrom('release as re').select(releaseColumns);
}

const releaseColumns = [
  're.id',
  're.title',
  're.state',
  're.version',
  're.embargo_until as embargoUntil',
  're.scheduled_for as scheduledFor',
  're.scheduled_by as scheduledBy',
  're.published_at as publishedAt',
  're.refusal',
  're.refused_at as refusedAt',
  're.created_by as createdBy',
  're.created_at as createdAt',
] as const;
