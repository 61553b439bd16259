import { compareDecimals, type Decimal } from '../decimal/decimal.ts';
import { formatDay } from '../period/day.ts';
import type { Day, Period } from '../period/period.ts';
import { formatNumber, formatQuantity } from '../phrase/format.ts';
import type { Qualifier, Quantity } from '../quantity/quantity.ts';
import type { Notice } from './notice.ts';
import { readWording, type WordedNumber } from './read-wording.ts';

/** Is the number that was entered the one that the source's own words give? */
export const judgeWording = (quantity: Quantity): Notice[] => {
  const { sourceWording, valueState, value } = quantity;
  if (sourceWording === '' || valueState !== 'VALUE' || value === null) return [];
  const numbers = readWording(sourceWording);
  const [first] = numbers;
  if (first === undefined) {
    return [
      {
        code: 'WORDING_UNREAD',
        weight: 'NOTE',
        path: 'quantity.sourceWording',
        message: `No number can be read in the words “${sourceWording}”: make sure that they are the ones that carry it.`,
        records: [],
      },
    ];
  }
  if (numbers.some((number) => isSaid(number, quantity))) return [];
  return [
    {
      code: 'WORDING_DIFFERS',
      weight: 'WARNING',
      path: 'quantity.value',
      message: `The source’s words say “${first.text}”, and “${formatQuantity(quantity)}” is entered.`,
      records: [],
    },
  ];
};

/**
 * Does the number stand in the words that are cited for it? Words in which no number can be read, such
 * as the title of a table, say nothing of it.
 */
export const judgeCitedNumber = (quantity: Quantity, cited: string): Notice[] => {
  const { valueState, value, upperValue } = quantity;
  const numbers = readWording(cited);
  if (valueState !== 'VALUE' || value === null || numbers.length === 0) return [];
  const has = (number: Decimal) =>
    numbers.some((one) =>
      [one.value, one.upperValue].some(
        (cell) => cell !== null && compareDecimals(cell, number) === 0,
      ),
    );
  if (has(value) && (upperValue === null || has(upperValue))) return [];
  const words = cited.length > 120 ? `${cited.slice(0, 120).trimEnd()}…` : cited;
  return [
    {
      code: 'NOT_IN_CITATION',
      weight: 'WARNING',
      path: 'citation.key',
      message: `The cited words, “${words}”, do not hold the number ${formatNumber(value)}: cite those that do.`,
      records: [],
    },
  ];
};

const isSaid = (number: WordedNumber, { qualifier, value, upperValue }: Quantity): boolean =>
  meant(number.qualifier) === meant(qualifier) &&
  compareDecimals(number.value, value ?? '0') === 0 &&
  compareDecimals(number.upperValue ?? '0', upperValue ?? '0') === 0;

/** A full count is printed as a bare number, and only its look tells it from a round one. */
const meant = (qualifier: Qualifier): Qualifier => (qualifier === 'EXACTLY' ? 'PLAIN' : qualifier);

/** Does the entry say which days it counts, and were they over when it was reported? */
export const judgePeriod = (period: Period, reportedOn: Day | null): Notice[] => {
  const { start, end } = period;
  if (start === null || end === null) {
    const missing = start === null ? (end === null ? 'days' : 'first day') : 'last day';
    return [
      {
        code: 'PERIOD_MISSING',
        weight: 'WARNING',
        path: start === null ? 'period.start' : 'period.end',
        message: `The ${missing} counted ${start === null && end === null ? 'are' : 'is'} not given: read cautiously, the number adds nothing to the lower end of a sum over a window.`,
        records: [],
      },
    ];
  }
  if (reportedOn === null || reportedOn >= end) return [];
  return [
    {
      code: 'REPORTED_EARLY',
      weight: 'WARNING',
      path: 'reportedOn',
      message: `It was reported on ${formatDay(reportedOn)}, before the last day that it counts, ${formatDay(end)}.`,
      records: [],
    },
  ];
};
