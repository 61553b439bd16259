import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { ArticleParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** An article as readers saw it at an instant, or null where they saw none. */
export async function findArticle(
  { loaders }: Pick<Context, 'loaders'>,
  slug: string,
  asOf: Instant | null,
): Promise<ArticleParent | null> {
  const article = await loaders.article(slug, asOf);
  return article && seen('Article', article, asOf);
}
