import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { knownAt } from '../reading/known-at.ts';
import type { Event } from './event.ts';
import { eventFrom, eventVersions, selectEvents } from './select-events.ts';

/** The events of these ids, in this order, as known at an instant; null where there was none. */
export async function findEventsByIds(
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null = null,
): Promise<(Event | null)[]> {
  if (ids.length === 0) return [];
  const versions = eventVersions(sql)
    .where(raw<boolean>`ev.event_id = any(${ids}::text[])`)
    .where(knownAt('ev', asOf));
  const rows = await selectEvents(sql, versions).execute();
  return inOrder(ids, rows.map(eventFrom));
}
