import type { Day } from '@headcount/ledger';

const MILLISECONDS = 86_400_000;

/** Days since 1 January 1970, for placing marks. */
export const dayNumber = (day: Day): number =>
  Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** "21 Sept", kept on one line. */
export const formatDay = (day: number): string =>
  FORMAT.format(new Date(day * MILLISECONDS)).replaceAll(' ', '\u00A0');
