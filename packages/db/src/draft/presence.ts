import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** A browser that has a draft open. */
export interface Presence {
  readonly draftId: string;
  /** One open page of a browser. */
  readonly clientId: string;
  readonly userId: string;
  readonly seenAt: Instant;
  /** Since when it has been typed in; null while it is only read. The earliest holds the pen. */
  readonly typingSince: Instant | null;
}

/** Seconds after its last heartbeat for which a page counts as open. */
export const PRESENCE_SECONDS = 30;

/** Hears a page's heartbeat. A page is one person's: nobody speaks for another's. */
export async function recordPresence(
  sql: Sql,
  heartbeat: Pick<Presence, 'draftId' | 'clientId' | 'userId'> & { readonly isTyping: boolean },
): Promise<void> {
  const since = heartbeat.isTyping ? raw<string>`clock_timestamp()` : null;
  await sql
    .insertInto('editing_presence')
    .values({
      draft_id: heartbeat.draftId,
      client_id: heartbeat.clientId,
      user_id: heartbeat.userId,
      seen_at: raw`clock_timestamp()`,
      typing_since: since,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['draft_id', 'client_id'])
        .doUpdateSet({
          user_id: heartbeat.userId,
          seen_at: raw`clock_timestamp()`,
          // A page that had fallen silent has laid the pen down.
          typing_since: heartbeat.isTyping
            ? raw`case when ${isLiving} then coalesce(editing_presence.typing_since, clock_timestamp()) else clock_timestamp() end`
            : null,
        })
        .where('editing_presence.user_id', '=', heartbeat.userId),
    )
    .execute();
}

/** The pages that have a draft open, the one that holds the pen first. */
export async function listPresences(sql: Sql, draftId: string): Promise<Presence[]> {
  return await sql
    .selectFrom('editing_presence')
    .select([
      'draft_id as draftId',
      'client_id as clientId',
      'user_id as userId',
      'seen_at as seenAt',
      'typing_since as typingSince',
    ])
    .where('draft_id', '=', draftId)
    .where(isLiving)
    .orderBy(raw`typing_since`, (order) => order.asc().nullsLast())
    .orderBy('client_id')
    .execute();
}

/** Takes a page of somebody's away that was closed, and every one that fell silent an hour ago. */
export async function removePresence(
  sql: Sql,
  { draftId, clientId, userId }: Pick<Presence, 'draftId' | 'clientId' | 'userId'>,
): Promise<void> {
  await raw`delete from editing_presence
    where (draft_id = ${draftId} and client_id = ${clientId} and user_id = ${userId})
      or seen_at < clock_timestamp() - interval '1 hour'`.execute(sql);
}

const isLiving = raw<boolean>`editing_presence.seen_at > clock_timestamp() - make_interval(secs => ${raw.lit(PRESENCE_SECONDS)})`;
