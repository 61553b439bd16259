import { daysBetween, formatDay, formatDays } from './day.ts';
import type { Period, Window } from './period.ts';

const DURATION =
  /^(?:(?:about|some|the last|the past)\s+)?(?:a|an|one|two|three|four|five|six|seven|\d+)\s+(?:day|week|fortnight|month)s?\b/i;

/** The dates of a period or a window: "19–25 September 2022", "from 24 February 2022". Null without any. */
export const formatPeriod = (period: Period | Window): string | null => {
  if (period.start !== null && period.end !== null) return formatDays(period.start, period.end);
  if (period.start !== null) return `from ${formatDay(period.start)}`;
  return period.end === null ? null : `to ${formatDay(period.end)}`;
};

/** What an undated period is, in the report's own words where it has them: "one week", "a period". */
export const describeUndated = (period: Period): string =>
  DURATION.exec(period.note ?? '')?.[0] ?? (period.precision === 'WEEK' ? 'one week' : 'a period');

/** The period of a report in one phrase, dated or not. */
export const describePeriod = (period: Period): string =>
  formatPeriod(period) ?? `${describeUndated(period)} that it does not date`;

/** The side on which dates leave a window: "begins before", "ends after", or both. */
export const describeOverhang = (period: Period, window: Window): string => {
  const before = period.start !== null && daysBetween(period.start, window.start) > 1;
  const after = period.end !== null && daysBetween(window.end, period.end) > 1;
  const sides = [before && 'begins before', after && 'ends after'].filter((side) => side !== false);
  return `${sides.join(' and ')} the window of ${formatDays(window.start, window.end)}`;
};
