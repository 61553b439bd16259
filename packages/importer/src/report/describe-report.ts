import { formatNumber, formatPeriod, type Period } from '@headcount/ledger';
import { dayOf, lastDayOf } from '../field/calendar.ts';
import type { Report } from './report.ts';

/** The name of a place by its id, for people. */
export type NameOf = (id: string) => string;

/** "pedestrians, Mexico to San Ysidro, California". */
export function describeCount(report: Omit<Report, 'id' | 'line'>, nameOf: NameOf): string {
  return `${report.quantity.unit}, ${describeRoute(report, nameOf)}`;
}

/** "Mexico to San Ysidro, California", "from Mali", "in Mali". */
function describeRoute(
  {
    originId,
    destinationId,
    temporalKind,
  }: Pick<Report, 'originId' | 'destinationId' | 'temporalKind'>,
  nameOf: NameOf,
): string {
  if (originId !== null && destinationId !== null)
    return `${nameOf(originId)} to ${nameOf(destinationId)}`;
  if (originId !== null) return `from ${nameOf(originId)}`;
  return `${temporalKind === 'STOCK' ? 'in' : 'to'} ${nameOf(destinationId ?? '')}`;
}

const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "March 2019" for a whole month, "2012" for a whole year, else the days. */
export function describePeriod(period: Period): string {
  const { start, end } = period;
  if (start === null || end === null) return formatPeriod(period) ?? 'a time not given';
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  if (start === dayOf(year, 1, 1) && end === dayOf(year, 12, 31)) return String(year);
  if (start.endsWith('-01') && end === dayOf(year, month, lastDayOf(year, month))) {
    return months.format(Date.parse(start));
  }
  return formatPeriod(period) ?? '';
}

/** "1,234 pedestrians". */
export function describeValue({ quantity }: Pick<Report, 'quantity'>): string {
  return `${formatNumber(quantity.value ?? '0')} ${quantity.unit}`;
}
