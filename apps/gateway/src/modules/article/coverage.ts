import { type ArticleDocument, boundSpans } from '@headcount/ledger';
import type { Coverage } from '../../generated/resolvers.ts';

/**
 * How many numbers of an article lead to evidence. Counted from its marks: a number that carries
 * none is not found here, only by the ledger's check of the prose.
 */
export function coverageOf(document: ArticleDocument): Coverage {
  const numbers = boundSpans(document).filter(
    ({ mark }) => mark.type === 'figure' || mark.type === 'event',
  );
  return { numbers: numbers.length, bound: numbers.length };
}
