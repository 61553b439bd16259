import type { DraftCorrection } from '@headcount/db/newsroom';
import { type ArticleDocument, replaceWords } from '@headcount/ledger';

/**
 * Whether a text says what a drafted correction says that it says. One that an editor drafted is
 * taken at their word; one that followed from a change waits for as long as its old words stand.
 */
export function isMade(document: ArticleDocument, correction: DraftCorrection): boolean {
  const { origin, appliedAt, before, after } = correction;
  if (origin === null || appliedAt !== null) return true;
  return stands(document, after) || !stands(document, before);
}

function stands(document: ArticleDocument, words: string): boolean {
  return replaceWords(document, { before: words, after: '…', mark: null }) !== null;
}
