import { canonical, compareDecimals, type Decimal } from '../../decimal/decimal.ts';
import { exemptReasonOf, type Numeral } from '../numeral.ts';
import { languageOf } from './ground.ts';
import { numbersOf } from './numbers-in.ts';

/**
 * The numbers, as printed, of words that stand beside an article and hold no bindings (its byline, its
 * dateline): nothing can check them there, so none may stand there but a date, a name or the like.
 */
export const countsBeside = (words: string, language: string): string[] =>
  counts(words, language).map(({ text }) => text);

/**
 * The numbers, as printed, of words that tell of an article (why it changed, why it was withdrawn) and
 * that stand nowhere in it: nothing bears them out. `numbers` are those of the article, and of the words
 * that were corrected. A count below ten is of reports, lines or readers, and told of the work itself.
 */
export const countsNotIn = (
  words: string,
  language: string,
  numbers: readonly Decimal[],
): string[] => {
  const there = new Set(numbers.map(canonical));
  return counts(words, language)
    .filter((numeral) => !isSmall(numeral))
    .filter((numeral) => !numbersOf(numeral).some((number) => there.has(number)))
    .map(({ text }) => text);
};

const counts = (words: string, language: string): Numeral[] =>
  languageOf(language)
    .findNumerals(words)
    .filter(({ kind }) => exemptReasonOf(kind) === null);

const TEN = '10';

const isSmall = (numeral: Numeral): boolean =>
  (numeral.kind === 'CARDINAL' || numeral.kind === 'MULTIPLE') &&
  numbersOf(numeral).every((number) => compareDecimals(number, TEN) < 0);
