import type { RecordKind } from '@/generated/staff/graphql.ts';

/** What one record of each sort is called, and the room of its kind under `/admin/records`. */
export const RECORD_ROOMS: Record<RecordKind, { one: string; room: string }> = {
  CROSSING: { one: 'report', room: 'crossings' },
  EVENT: { one: 'event', room: 'events' },
  QUOTE: { one: 'quotation', room: 'quotes' },
  FIGURE: { one: 'figure', room: 'figures' },
  SOURCE: { one: 'source', room: 'sources' },
  CITATION: { one: 'citation', room: 'citations' },
  PLACE: { one: 'place', room: 'places' },
  ASSUMPTION: { one: 'assumption', room: 'assumptions' },
};

/** Where staff see a record: its form, its history and what rests on it. */
export function recordAddress(kind: RecordKind, key: string): string {
  return `/admin/records/${RECORD_ROOMS[kind].room}/${encodeURIComponent(key)}`;
}

/** Where staff enter a new record. */
export const newRecordAddress = (kind: RecordKind): string =>
  `/admin/records/${RECORD_ROOMS[kind].room}/new`;

/** Where staff enter a new report. */
export const NEW_REPORT_ADDRESS = newRecordAddress('CROSSING');
