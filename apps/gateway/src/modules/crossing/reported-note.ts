import type { Crossing } from '@headcount/db';

const NOTES: Record<Crossing['reportedPrecision'], string | null> = {
  DAY: null,
  WEEK: 'in the week of this day',
  MONTH: 'in the month of this day',
  ON_OR_BEFORE: 'on or before this day',
};

/** How a day of reporting is to be read where it is not exactly known; null where it is. */
export function reportedNote(precision: Crossing['reportedPrecision']): string | null {
  return NOTES[precision];
}
