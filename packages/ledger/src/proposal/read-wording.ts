import type { Decimal } from '../decimal/decimal.ts';
import { english } from '../prose/english/english.ts';
import { highEnd, isInterval, lowEnd } from '../prose/number/exact.ts';
import type { Numeral } from '../prose/numeral.ts';
import { russian } from '../prose/russian/russian.ts';
import type { Qualifier } from '../quantity/quantity.ts';

/** A number that stands in a source's words, with what the word before it means. */
export interface WordedNumber {
  qualifier: Qualifier;
  value: Decimal;
  /** The second number of a range. */
  upperValue: Decimal | null;
  /** What it counts, as printed. */
  unit: string | null;
  /** The words that were read: "more than 93,000". */
  text: string;
}

const COUNTS: ReadonlySet<Numeral['kind']> = new Set([
  'CARDINAL',
  'RANGE',
  'INDEFINITE',
  'PERCENT',
]);

/**
 * The numbers that a source's own words give, in their order: "more than 93,000" is MORE_THAN 93000.
 * Dates, ages, ordinals and names count nothing. Cyrillic words are read as Russian, others as English.
 */
export const readWording = (wording: string): WordedNumber[] => {
  const language = /\p{Script=Cyrillic}/u.test(wording) ? russian : english;
  return language
    .findNumerals(wording)
    .filter(({ kind }) => COUNTS.has(kind))
    .flatMap((numeral) => worded(numeral, wording));
};

const worded = (numeral: Numeral, wording: string): WordedNumber[] => {
  const { kind, value, floor, words, unit, phrase, unitSpan } = numeral;
  const end = unitSpan === null ? phrase.end : Math.max(unitSpan.end, phrase.end);
  const shared = { unit, text: wording.slice(phrase.start, end) };
  if (kind === 'INDEFINITE') {
    return floor === null
      ? []
      : [{ ...shared, qualifier: 'AT_LEAST', value: floor, upperValue: null }];
  }
  const low = lowEnd(value);
  if (low === null) return [];
  if (kind === 'RANGE' && isInterval(value)) {
    return [{ ...shared, qualifier: 'BETWEEN', value: low, upperValue: highEnd(value) ?? low }];
  }
  return [{ ...shared, qualifier: words ?? 'PLAIN', value: low, upperValue: null }];
};
