import { type ArticleDocument, boundSpans } from '@headcount/ledger';
import type { Coverage } from '../../generated/resolvers.ts';

/**
 * How many numbers of an article lead to evidence. Counted from its marks: a number that carries
 * none is not found here, only by the ledger's check of the prose.
 */
export function coverageOf(document: ArticleDocument): Coverage {
  const marks = boundSpans(document).map(({ mark }) => mark.type);
  const bound = marks.filter((type) => type === 'figure' || type === 'event').length;
  return { numbers: bound, bound, exempt: marks.filter((type) => type === 'exempt').length };
}
