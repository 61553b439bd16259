import type { Day } from '@headcount/ledger';
import { dayOf, lastDayOf } from './calendar.ts';
import type { DateOrder } from './date-order.ts';
import { monthNumber } from './month-names.ts';

/** How a file writes dates. */
export interface DateFormat {
  /** Which of the numbers is the day; null when the mapping does not say. */
  readonly order: DateOrder | null;
  /** The language of the names of months, a BCP 47 tag; null: names are not read. */
  readonly locale: string | null;
}

/** First and last day, both included. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+Z?)?$/;
const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const dayNamed = /^(\d{1,2})\.?[ -]([^\d ,]+)[ ,-]+(\d{4})$/;
const nameFirst = /^([^\d ,]+) (\d{1,2}),? (\d{4})$/;

/** One day: '2022-10-04', '4.10.2022' by the format's order, '4 October 2022' by its language. */
export function parseDay(text: string, format: DateFormat): Days | null {
  const day = readDay(spaced(text), format);
  return day === null ? null : { start: day, end: day };
}

function readDay(text: string, { order, locale }: DateFormat): Day | null {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numbers.exec(text);
  if (numeric) {
    if (order !== 'DMY' && order !== 'MDY') return null;
    const [day, month] = order === 'DMY' ? [numeric[1], numeric[2]] : [numeric[2], numeric[1]];
    return dayOf(Number(numeric[3]), Number(month), Number(day));
  }
  const [, day, name, year] = dayNamed.exec(text) ?? swap(nameFirst.exec(text)) ?? [];
  if (name === undefined) return null;
  return dayOf(Number(year), monthNumber(name, locale) ?? 0, Number(day));
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

const monthOfYear = /^(\d{4})[-/.]?(\d{2})$/;
const monthThenYear = /^(\d{1,2})[-/.](\d{4})$/;
const nameOfMonth = /^([^\d ,]+)[ ,-]+(\d{4})$/;

/** A whole month: '2024-01', '01/2024', 'Jan 2024', 'Decembre  2012' by the format's language. */
export function parseMonth(text: string, { locale }: DateFormat): Days | null {
  const clean = spaced(text);
  const named = nameOfMonth.exec(clean);
  if (named) return monthDays(Number(named[2]), monthNumber(named[1] ?? '', locale) ?? 0);
  const iso = monthOfYear.exec(clean);
  if (iso) return monthDays(Number(iso[1]), Number(iso[2]));
  const numeric = monthThenYear.exec(clean);
  return numeric && monthDays(Number(numeric[2]), Number(numeric[1]));
}

/** A whole year: '2012'. */
export function parseYear(text: string): Days | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  const start = dayOf(year, 1, 1);
  const end = dayOf(year, 12, 31);
  return start === null || end === null ? null : { start, end };
}

const between = / ?(?:\/| to | bis | au | – |–|—|\.\.) ?/;

/** From one day to another: '2022-09-21/2022-10-04' (ISO 8601), '21 Sep 2022 – 4 Oct 2022'. */
export function parseRange(text: string, format: DateFormat): Days | null {
  const ends = spaced(text).split(between);
  const [first, last] = ends.map((end) => readDay(end, format));
  return ends.length === 2 && first && last && first <= last ? { start: first, end: last } : null;
}

function monthDays(year: number, month: number): Days | null {
  const start = dayOf(year, month, 1);
  const end = start === null ? null : dayOf(year, month, lastDayOf(year, month));
  return start === null || end === null ? null : { start, end };
}

/** Stray and odd spaces say nothing: "Decembre  2012". */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
