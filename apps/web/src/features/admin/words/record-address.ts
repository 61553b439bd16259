import type { RecordKind } from '@/generated/staff/graphql.ts';

/** A sort of record: what it is called, and where and by whom it is entered. */
interface RecordRoom {
  one: string;
  many: string;
  /** The room under `/admin/records`. */
  room: string;
  /** The right to enter one. */
  right: string;
}

/** What records of each sort are called, and where they are entered. */
export const RECORD_ROOMS: Readonly<Record<RecordKind, RecordRoom>> = {
  CROSSING: { one: 'report', many: 'Reports', room: 'crossings', right: 'recordCrossing' },
  FIGURE: { one: 'figure', many: 'Figures', room: 'figures', right: 'recordFigure' },
  EVENT: { one: 'event', many: 'Events', room: 'events', right: 'recordEvent' },
  QUOTE: { one: 'quotation', many: 'Quotations', room: 'quotes', right: 'recordQuote' },
  SOURCE: { one: 'source', many: 'Sources', room: 'sources', right: 'recordSource' },
  CITATION: { one: 'citation', many: 'Citations', room: 'citations', right: 'recordCitation' },
  PLACE: { one: 'place', many: 'Places', room: 'places', right: 'recordPlace' },
  ASSUMPTION: {
    one: 'assumption',
    many: 'Assumptions',
    room: 'assumptions',
    right: 'recordAssumption',
  },
};

/** Every sort of record, those that are entered most first. */
export const RECORD_KINDS = Object.keys(RECORD_ROOMS) as readonly RecordKind[];

/** Whether a word of an address names a sort of record. */
export const isRecordKind = (word: string): word is RecordKind => Object.hasOwn(RECORD_ROOMS, word);

/** Where staff see a record: its form, its history and what rests on it. */
export function recordAddress(kind: RecordKind, key: string): string {
  return `/admin/records/${RECORD_ROOMS[kind].room}/${encodeURIComponent(key)}`;
}

/** Where staff enter a new record. */
export const newRecordAddress = (kind: RecordKind): string =>
  `/admin/records/${RECORD_ROOMS[kind].room}/new`;

/** Where staff see the records of one sort. */
export const recordListAddress = (kind: RecordKind): string => `/admin/records?kind=${kind}`;
