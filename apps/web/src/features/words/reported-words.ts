import { formatDay } from './format-day.ts';

/**
 * The day of a report in words. Where the day is not exactly known, the gateway's note says how to
 * read it, "on or before this day": the date takes the place of "this day".
 */
export function reportedWords(report: {
  reportedOn: string;
  reportedNote?: string | null | undefined;
}): string {
  const day = formatDay(report.reportedOn);
  const { reportedNote } = report;
  if (!reportedNote) return day;
  if (reportedNote === 'in the month of this day') return `in ${day.replace(/^\d+ /, '')}`;
  return reportedNote.includes('this day')
    ? reportedNote.replace('this day', day)
    : `${day} (${reportedNote})`;
}
