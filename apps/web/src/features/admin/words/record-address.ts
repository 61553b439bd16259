import type { RecordKind } from '@/generated/staff/graphql.ts';

/** What one record of each sort is called. */
export const RECORD_ROOMS: Record<RecordKind, { one: string }> = {
  CROSSING: { one: 'report' },
  EVENT: { one: 'event' },
  QUOTE: { one: 'quotation' },
  FIGURE: { one: 'figure' },
  SOURCE: { one: 'source' },
  CITATION: { one: 'citation' },
  PLACE: { one: 'place' },
  ASSUMPTION: { one: 'assumption' },
};

/** The records that readers have a page for. */
const PUBLIC_PAGES: Partial<Record<RecordKind, string>> = {
  EVENT: 'events',
  QUOTE: 'quotes',
  FIGURE: 'figures',
  SOURCE: 'sources',
};

/** Where staff see a record: its form, or the page that readers have, or else what is found by its key. */
export function recordAddress(kind: RecordKind, key: string): string {
  const name = encodeURIComponent(key);
  if (kind === 'CROSSING') return `/admin/records/crossings/${name}`;
  const page = PUBLIC_PAGES[kind];
  return page ? `/${page}/${name}` : `/admin/records?search=${name}`;
}

/** Where staff enter a new report. */
export const NEW_REPORT_ADDRESS = '/admin/records/crossings/new';
