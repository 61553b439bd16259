import type { ArticleDocument, Decimal } from '@headcount/ledger';
import { countsNotIn, numbersIn, numbersInWords } from '@headcount/ledger/prose';

/** What public words beside an article are about: its text, and whatever else was printed of it. */
export interface ToldOf {
  readonly document: ArticleDocument;
  readonly language: string;
  /** Words that the text said before, or that it is to say. */
  readonly printed?: readonly string[];
  /** Numbers of what it rests on. */
  readonly numbers?: readonly Decimal[];
}

/**
 * Says of words that readers read about an article (why it changed, why it was withdrawn, what came of
 * an error report) that they print numbers of their own. Nothing is tied to the ledger there, so a number
 * stands in them only where the article prints or rests on it. Null where they print no other.
 */
export function ownNumbersIn(
  words: string,
  { document, language, printed = [], numbers = [] }: ToldOf,
): string | null {
  const there: Decimal[] = [
    ...numbers,
    ...numbersIn(document, language),
    ...printed.flatMap((one) => numbersInWords(one, language)),
  ];
  const own = countsNotIn(words, language, there);
  if (own.length === 0) return null;
  const named = own.map((number) => `“${number}”`).join(', ');
  return `Readers would read ${named} there, which stands neither in the text nor in what it rests on: say it in the text, where the ledger bears it out, or leave it out.`;
}
