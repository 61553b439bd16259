import type { Period } from '@headcount/ledger';
import type { PeriodInput } from '../../../generated/staff-resolvers.ts';
import type { Faults } from './faults.ts';
import { readDay } from './read-day.ts';
import { readText } from './read-text.ts';

/** The days that a record speaks about. */
export function readPeriod(outer: Faults, entered: PeriodInput | null | undefined): Period {
  const faults = outer.within('period');
  const start = readDay(faults, 'start', entered?.start);
  const end = readDay(faults, 'end', entered?.end);
  const note = readText(faults, 'note', entered?.note, 'the period in the report’s words');
  if (start !== null && end !== null && end < start) {
    faults.refuse('end', end, `a day not before the first, ${start}`);
  }
  const isDated = start !== null || end !== null;
  const precision = entered?.precision ?? (isDated ? 'DAY' : 'UNKNOWN');
  if (!isDated && precision !== 'UNKNOWN') {
    faults.refuse('precision', precision, 'UNKNOWN while neither day is given');
  }
  return { start, end, precision, note };
}
