import { formatDays } from '@headcount/ledger';
import { formatDay } from './format-day.ts';

/** The days a report or an event speaks about, as far as they are known. */
export interface Days {
  start: string | null | undefined;
  end: string | null | undefined;
  /** The dating in the report's own words. */
  note?: string | null | undefined;
}

/** A span of days in words; where no day is known, the source's own dating. */
export function formatPeriod({ start, end, note }: Days): string {
  if (start && end) return formatDays(start, end);
  if (start) return `from ${formatDay(start)}`;
  if (end) return `until ${formatDay(end)}`;
  return note ?? 'days not stated';
}
