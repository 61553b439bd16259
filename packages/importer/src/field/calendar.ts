import type { Day } from '@headcount/ledger';

/** A day of the calendar; null for 30 February and its like. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > lastDayOf(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** How many days a month has. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1 January of the year 1, so that days can be put in order and counted. */
export function dayIndex(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 719_162;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
