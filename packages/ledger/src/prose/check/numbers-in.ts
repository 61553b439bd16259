import { canonical, type Decimal } from '../../decimal/decimal.ts';
import type { ArticleDocument } from '../../document/article-document.ts';
import { textBlocks } from '../../document/text-block.ts';
import type { Numeral } from '../numeral.ts';
import { languageOf } from './ground.ts';
import { claimsOf } from './printed-claim.ts';

/**
 * The numbers that an article prints, each once: what the figures and events that it may mean are
 * found by. A fraction counts as itself and as its percentage.
 */
export const numbersIn = (document: ArticleDocument, language: string): Decimal[] => {
  const numbers = textBlocks(document).flatMap(({ text }) => numbersInWords(text, language));
  return [...new Set(numbers)];
};

/** The same of a few words. */
export const numbersInWords = (words: string, language: string): Decimal[] => [
  ...new Set(languageOf(language).findNumerals(words).flatMap(numbersOf)),
];

/** What one numeral may say: a fraction itself and its percentage, a range both its ends. */
export const numbersOf = (numeral: Numeral): Decimal[] =>
  claimsOf(numeral, '')
    .concat(claimsOf(numeral, '%'))
    .map(({ value }) => canonical(value));
