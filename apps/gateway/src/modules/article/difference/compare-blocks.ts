import type { DifferenceBlock } from '../../../generated/resolvers.ts';
import { ARTICLE_FIELDS } from '../article-fields.ts';
import { compareWords } from './compare-words.ts';
import { pairBlocks } from './pair-blocks.ts';
import type { ReadBlock } from './read-blocks.ts';

/** What became of each block of an article, in the order of reading. */
export function compareBlocks(
  before: readonly ReadBlock[],
  after: readonly ReadBlock[],
  language: string,
): DifferenceBlock[] {
  return pairBlocks(before, after).flatMap(([old, young]) => {
    if (old && young) return [bothOf(old, young, language)];
    if (young) return [onlyOne(young, 'ADDED')];
    return old ? [onlyOne(old, 'REMOVED')] : [];
  });
}

function bothOf(old: ReadBlock, young: ReadBlock, language: string): DifferenceBlock {
  const field = ARTICLE_FIELDS[young.field];
  if (old.text === young.text) {
    return { field, kind: 'KEPT', parts: [{ kind: 'KEPT', text: young.text }] };
  }
  return { field, kind: 'CHANGED', parts: compareWords(old.text, young.text, language) };
}

function onlyOne({ field, text }: ReadBlock, kind: 'ADDED' | 'REMOVED'): DifferenceBlock {
  return { field: ARTICLE_FIELDS[field], kind, parts: [{ kind, text }] };
}
