import { detectDateOrder } from '../convention/detect-date-order.ts';
import { detectNumberFormat } from '../convention/detect-number-format.ts';
import { dateOrders, nameDateOrder } from '../field/date-order.ts';
import { nameNumberFormat, numberFormats } from '../field/number-format.ts';
import { parseDay } from '../field/parse-date.ts';
import { parseNumber } from '../field/parse-number.ts';
import { numbersAnswer } from './answers.ts';
import { fittingFirst, type ConventionQuestion } from './question.ts';

const dateOfNumbers = /^(\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/;
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const numberWithMark =
  /^[-\u2212]?\d[\d.,'\u2019 \u00a0\u2009\u202f]*[.,'\u2019 \u00a0\u2009\u202f]/;

/** How are decimals and thousands marked? */
export function askNumbers(cells: readonly string[]): ConventionQuestion {
  const numbers = cells.filter((cell) => !dateOfNumbers.test(cell.trim()));
  const proposal = detectNumberFormat(numbers);
  const marked = distinct(numbers.filter((cell) => numberWithMark.test(cell.trim())));
  const plain = distinct(numbers.filter((cell) => /^\d+$/.test(cell.trim())));
  const samples = (marked.length > 0 ? marked : plain).slice(0, 3);
  const choices = numberFormats.map((format) => ({
    value: numbersAnswer(format),
    label: nameNumberFormat(format),
    samples: samples.map((cell) => `${cell} → ${parseNumber(cell, format) ?? 'no number'}`),
    isFitting: marked.every((cell) => parseNumber(cell, format) !== null),
  }));
  return {
    convention: 'numbers',
    proposed: proposal.isCertain && proposal.value ? numbersAnswer(proposal.value) : null,
    evidence: proposal.evidence,
    choices: fittingFirst(choices),
  };
}

/** Is 04/10/2022 in April or in October? Null where no date is written so. */
export function askDates(cells: readonly string[]): ConventionQuestion | null {
  const dates = distinct(cells.filter((cell) => yearLast.test(cell.trim())));
  if (dates.length === 0) return null;
  const proposal = detectDateOrder(dates);
  const telling = dates.toSorted((a, b) => parts(b) - parts(a)).slice(0, 3);
  return {
    convention: 'dates',
    proposed: proposal.isCertain ? proposal.value : null,
    evidence: proposal.evidence,
    choices: fittingFirst(
      dateOrders
        .filter((order) => order !== 'YMD')
        .map((order) => ({
          value: order,
          label: nameDateOrder(order),
          samples: telling.map(
            (cell) => `${cell} → ${parseDay(cell, { order, locale: null })?.start ?? 'no date'}`,
          ),
          isFitting: dates.every((cell) => parseDay(cell, { order, locale: null }) !== null),
        })),
    ),
  };
}

/** The greatest number before the year: above 12 it can only be a day. */
function parts(date: string): number {
  return Math.max(...date.split(/[-/.]/, 2).map(Number));
}

function distinct(cells: readonly string[]): string[] {
  return [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell !== '');
}
