import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { ArticleParent } from '../../parents.ts';
import { findArticle } from './find-article.ts';

/** An article that was withdrawn, as readers last saw it before; null where they saw none. */
export async function findLastReadable(
  context: Pick<Context, 'loaders'>,
  slug: string,
  asOf: Instant | null,
): Promise<ArticleParent | null> {
  const [last] = await context.loaders.revisionsOfArticle(slug, asOf);
  return last ? findArticle(context, slug, last.publishedAt) : null;
}
