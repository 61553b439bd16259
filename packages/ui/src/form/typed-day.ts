const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What somebody typed where a day belongs: the day as `2022-10-03`, or why it is none. */
export type TypedDay = { day: string } | { fault: string };

const ALLOWED = 'Write 2022-10-03, 3 Oct 2022, or today.';

/**
 * Reads a day as people type it: `2022-10-03`, `3 October 2022`, `3 Oct 2022`, `Oct 3, 2022`,
 * `3.10.2022` (dots: the day comes first), `today`, `yesterday`. Slashes are refused where they could
 * be read in two ways, and nothing is guessed: two-digit years and missing years are faults.
 */
export function parseTypedDay(typed: string, today: string): TypedDay {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (text === 'today') return { day: today };
  if (text === 'yesterday') return { day: shift(today, -1) };

  const numbers = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (numbers) return dayOf(typed, numbers[1], numbers[2], numbers[3]);
  const dots = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dots) return dayOf(typed, dots[3], dots[2], dots[1]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (dayFirst) return dayOf(typed, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst) return dayOf(typed, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashes) return slashedDay(typed, slashes[1], slashes[2], slashes[3]);
  return { fault: `“${typed.trim()}” is no day. ${ALLOWED}` };
}

function slashedDay(typed: string, first = '', second = '', year = ''): TypedDay {
  if (Number(first) > 12) return dayOf(typed, year, second, first);
  if (Number(second) > 12 || first === second) return dayOf(typed, year, first, second);
  return { fault: `“${typed.trim()}” can be read as two days. ${ALLOWED}` };
}

function dayOf(typed: string, year = '', month: string | null = '', date = ''): TypedDay {
  const day = `${year}-${(month ?? '').padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  // JavaScript takes the 30th of February for the 2nd of March.
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return isDay ? { day } : { fault: `“${typed.trim()}” is not in the calendar. ${ALLOWED}` };
}

/** The number of a month by its name or its first three letters ("sept" too); null for any other word. */
function monthNumber(word = ''): string | null {
  const index = MONTHS.findIndex((month) => month.startsWith(word));
  return index === -1 ? null : String(index + 1);
}

function shift(day: string, by: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + by);
  return instant.toISOString().slice(0, 10);
}
