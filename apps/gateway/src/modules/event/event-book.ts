import {
  type Event,
  type EventEntry,
  findEventsByIds,
  type Recording,
  recordEvents,
} from '@headcount/db';
import { listEventVersions } from '@headcount/db/records';
import type { EventParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptVersions } from '../record/kept-versions.ts';
import { tellCitation } from '../citation/told-citation.ts';
import { EVENT_TOLD } from './event-changes.ts';

/** What an event says, without who recorded it and when. */
export type EventContent = Omit<EventEntry, keyof Recording | 'id'>;

/** How events are kept. */
export const eventBook = openBook<Event, EventContent, EventParent>({
  kind: 'EVENT',
  told: {
    ...EVENT_TOLD,
    ...tellCitation(({ citation }: Event) => citation),
    note: ({ note }) => note,
    deprecatedReason: (row) => row.deprecatedReason,
  },
  async find({ read }, id) {
    const [event] = await read((sql) => findEventsByIds(sql, [id]));
    return event ? seen('Event', event, null) : null;
  },
  list: async (sql, id) => keptVersions(sql, 'EVENT', await listEventVersions(sql, id)),
  contentOf: ({ place, source, citation, ...event }) => ({
    title: event.title,
    description: event.description,
    note: event.note,
    placeId: place?.id ?? null,
    period: event.period,
    reportedOn: event.reportedOn,
    reportedPrecision: event.reportedPrecision,
    quantity: event.quantity,
    sourceId: source?.id ?? null,
    citationId: citation?.id ?? null,
    deprecatedReason: event.deprecatedReason,
  }),
  deprecated: (content, deprecatedReason) => ({ ...content, deprecatedReason }),
  write: (sql, id, content, writing) => recordEvents(sql, [{ id, ...content, ...writing }]),
});
