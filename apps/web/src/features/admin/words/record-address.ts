import type { RecordKind } from '@/generated/staff/graphql.ts';

/** The room of each sort of record, and what one of them is called. */
export const RECORD_ROOMS: Record<RecordKind, { folder: string; one: string }> = {
  CROSSING: { folder: 'crossings', one: 'report' },
  EVENT: { folder: 'events', one: 'event' },
  QUOTE: { folder: 'quotes', one: 'quotation' },
  FIGURE: { folder: 'figures', one: 'figure' },
  SOURCE: { folder: 'sources', one: 'source' },
  CITATION: { folder: 'citations', one: 'citation' },
  PLACE: { folder: 'places', one: 'place' },
  ASSUMPTION: { folder: 'assumptions', one: 'assumption' },
};

/** Where staff see and change a record. */
export const recordAddress = (kind: RecordKind, key: string): string =>
  `/admin/records/${RECORD_ROOMS[kind].folder}/${encodeURIComponent(key)}`;

/** Where staff enter a new one. */
export const newRecordAddress = (kind: RecordKind): string =>
  `/admin/records/${RECORD_ROOMS[kind].folder}/new`;
