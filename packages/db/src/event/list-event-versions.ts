import type { Sql } from '../connection/typed-sql.ts';
import type { Event } from './event.ts';
import { eventFrom, eventVersions, selectEvents } from './select-events.ts';

/** Every version of an event, the latest first; none where there is no such event. */
export async function listEventVersions(sql: Sql, id: string): Promise<Event[]> {
  const versions = eventVersions(sql).where('ev.event_id', '=', id);
  const rows = await selectEvents(sql, versions).orderBy('ev.version', 'desc').execute();
  return rows.map(eventFrom);
}
