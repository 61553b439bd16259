import type { Day, Instant } from '@headcount/ledger';
import { isCalendarDay } from '../../scalars/calendar-day.ts';
import type { Faults } from './faults.ts';
import type { Entered } from './read-text.ts';

const WHAT = 'a day of the calendar, such as 2022-09-21';

export interface DayRule {
  readonly isNeeded?: boolean;
  /** The last day that may be given. */
  readonly notAfter?: Day;
}

/** A calendar day; null where there is none. */
export function readDay(
  faults: Faults,
  field: string,
  entered: Entered,
  { isNeeded = false, notAfter }: DayRule = {},
): Day | null {
  const text = entered?.trim() ?? '';
  if (text === '') return isNeeded ? faults.miss(field, WHAT) : null;
  if (!isCalendarDay(text) || text < '1800-01-01') return faults.refuse(field, text, WHAT);
  if (notAfter !== undefined && text > notAfter) {
    return faults.refuse(field, text, `a day up to today, ${notAfter}`);
  }
  return text;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?Z$/;

/** An instant in UTC up to now; null where there is none. */
export function readInstant(
  faults: Faults,
  field: string,
  entered: Entered,
  now: Instant,
): Instant | null {
  const text = entered?.trim() ?? '';
  if (text === '') return null;
  const isInstant =
    INSTANT.test(text) && isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  if (!isInstant)
    return faults.refuse(field, text, 'an instant in UTC, such as 2022-10-04T12:00:00Z');
  return text > now ? faults.refuse(field, text, `an instant up to now, ${now}`) : text;
}
