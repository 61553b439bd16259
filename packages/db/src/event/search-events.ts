import type { Day } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import { matchingWords } from '../reading/matching-words.ts';
import type { Event } from './event.ts';
import { eventFrom, eventVersions, selectEvents } from './select-events.ts';

/** The events whose title, slug or description holds every word, the latest first. */
export async function searchEvents(sql: Sql, search: string, first: number): Promise<Event[]> {
  const found = eventVersions(sql)
    .where(knownAt('ev', null))
    .where(
      matchingWords(search, [
        raw.ref('ev.title'),
        raw.ref('ev.event_id'),
        raw.ref('ev.description'),
      ]),
    )
    .orderBy('ev.reported_on', 'desc')
    .orderBy('ev.event_id')
    .limit(first);
  const rows = await selectEvents(sql, found)
    .orderBy('ev.reported_on', 'desc')
    .orderBy('ev.event_id')
    .execute();
  return rows.map(eventFrom);
}

/** So many events of one title, or of one day, are held against one that is entered. */
const mostAlike = 20;

/** The current events of a title, whatever its case, and those that began on a day. */
export async function listEventsLike(
  sql: Sql,
  title: string,
  startOn: Day | null,
): Promise<Event[]> {
  const found = eventVersions(sql)
    .where(knownAt('ev', null))
    .where(raw<boolean>`(lower(ev.title) = lower(${title}) or ev.period_start = ${startOn}::date)`)
    .orderBy('ev.event_id')
    .limit(mostAlike);
  const rows = await selectEvents(sql, found).orderBy('ev.event_id').execute();
  return rows.map(eventFrom);
}
