import { compareDecimals } from '@headcount/ledger';
import type { Fault } from './refusal.ts';
import type { Report } from './report.ts';

/**
 * Why a report cannot be, though each of its cells could be read: null when it can. `today` is the
 * last day that can have been counted.
 */
export function assessReport(report: Report, today: string): Fault | null {
  const { originId, destinationId, period } = report;
  if (originId === null && destinationId === null) {
    return fault('NO_ROUTE', null, 'it names neither an origin nor a destination');
  }
  if (originId === destinationId) {
    return fault('SAME_PLACE', originId, 'its origin and its destination are one place');
  }
  const begins = period.start ?? period.end;
  if (begins !== null && begins > today) {
    return fault(
      'FUTURE',
      begins,
      `its period begins after ${today}: nobody can have counted it yet`,
    );
  }
  if (report.reportedOn > today) {
    return fault('FUTURE', report.reportedOn, `it is said to have been reported after ${today}`);
  }
  return assessValue(report);
}

function assessValue({ quantity, measure }: Report): Fault | null {
  for (const value of [quantity.value, quantity.upperValue]) {
    if (value === null) continue;
    if (value.includes('.')) {
      return fault(
        'NOT_A_COUNT',
        quantity.sourceWording,
        'people, crossings and vehicles are counted in whole numbers',
      );
    }
    if (measure !== 'NET_ENTRIES' && compareDecimals(value, '0') < 0) {
      return fault('NOT_A_COUNT', quantity.sourceWording, 'only a net count can be below zero');
    }
  }
  return null;
}

function fault(code: Fault['code'], value: string | null, reason: string): Fault {
  return { code, column: null, value, reason, allowed: [] };
}
