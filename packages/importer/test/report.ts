import { readQuantity } from '../src/field/read-quantity.ts';
import { naturalKey } from '../src/report/natural-key.ts';
import type { Report } from '../src/report/report.ts';

/** A report of so many, on one day or over a period, at one place. */
export function report(
  value: string,
  line: number,
  changes: Partial<Omit<Report, 'id'>> = {},
): Report {
  const quantity = readQuantity(value, { decimal: '.', grouping: 'none' }, 'EXACTLY');
  if (quantity === null) throw new Error(`“${value}” is no number`);
  const count = {
    line,
    sourceId: 'georgia-interior-ministry',
    originId: 'RU',
    destinationId: 'GE-LARS',
    measure: 'ENTRIES',
    countUnit: 'CROSSING',
    temporalKind: 'FLOW',
    population: 'ALL_TRAVELLERS',
    mode: 'LAND',
    period: { start: '2022-09-21', end: '2022-09-21', precision: 'DAY', note: null },
    quantity: { ...quantity, unit: 'entries' },
    reportedOn: '2022-10-04',
    reportedPrecision: 'DAY',
    note: null,
    ...changes,
  } as const satisfies Omit<Report, 'id'>;
  return { id: naturalKey(count), ...count };
}

/** A period that begins on one day and ends on another. */
export const days = (start: string, end = start): Pick<Report, 'period'> => ({
  period: { start, end, precision: 'DAY', note: null },
});
