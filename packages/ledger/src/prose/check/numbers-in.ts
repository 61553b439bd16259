import { canonical, type Decimal } from '../../decimal/decimal.ts';
import type { ArticleDocument } from '../../document/article-document.ts';
import { textBlocks } from '../../document/text-block.ts';
import { languageOf } from './ground.ts';
import { claimsOf } from './printed-claim.ts';

/**
 * The numbers that an article prints, each once: what the figures and events that it may mean are
 * found by. A fraction counts as itself and as its percentage.
 */
export const numbersIn = (document: ArticleDocument, language: string): Decimal[] => {
  const { findNumerals } = languageOf(language);
  const numerals = textBlocks(document).flatMap(({ text }) => findNumerals(text));
  const claims = numerals.flatMap((numeral) =>
    claimsOf(numeral, '').concat(claimsOf(numeral, '%')),
  );
  return [...new Set(claims.map(({ value }) => canonical(value)))];
};
