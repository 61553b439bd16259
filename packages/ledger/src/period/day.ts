import type { Day, Instant } from './period.ts';

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970, so that days can be ordered and counted. Throws on what is no day. */
export const dayNumber = (day: Day): number => {
  const [, year, month, date] = PATTERN.exec(day) ?? [];
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`“${day}” is not a day like 2022-09-21`);
  }
  return moment / DAY;
};

/** How many days from one day to another, both counted. */
export const daysBetween = (start: Day, end: Day): number => dayNumber(end) - dayNumber(start) + 1;

/** Was something known by then? An absent instant is "everything that is known". */
export const isKnownBy = (knownFrom: Instant, asOf: Instant | null): boolean =>
  asOf === null || Date.parse(knownFrom) <= Date.parse(asOf);

type Shape = 'DAY' | 'DAY_MONTH' | 'DAY_MONTH_YEAR';

const SHAPES: Record<Shape, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric' },
  DAY_MONTH: { day: 'numeric', month: 'long' },
  DAY_MONTH_YEAR: { day: 'numeric', month: 'long', year: 'numeric' },
};

// Making a formatter costs a thousand times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

const format = (day: Day, locale: string, shape: Shape): string => {
  const key = `${locale} ${shape}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...SHAPES[shape] });
  formatters.set(key, formatter);
  return formatter.format(dayNumber(day) * DAY);
};

/** '2022-10-04' is "4 October 2022". */
export const formatDay = (day: Day, locale = 'en-GB'): string =>
  format(day, locale, 'DAY_MONTH_YEAR');

/** "19–25 September 2022", "21 September–4 October 2022", or one day when start and end are one. */
export const formatDays = (start: Day, end: Day, locale = 'en-GB'): string => {
  if (start === end) return formatDay(start, locale);
  const last = formatDay(end, locale);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${format(start, locale, 'DAY')}–${last}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${format(start, locale, 'DAY_MONTH')}–${last}`;
  return `${formatDay(start, locale)}–${last}`;
};
