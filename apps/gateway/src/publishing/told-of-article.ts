import type { Context } from '../context.ts';
import { findLastReadable } from '../modules/article/find-last-readable.ts';
import type { ToldOf } from './own-numbers.ts';
import { readPrinted } from './read-printed.ts';

/** What words for readers about an article may number, as readers last saw it; null where they saw none. */
export async function toldOfArticle(context: Context, slug: string): Promise<ToldOf | null> {
  const article = await findLastReadable(context, slug, null);
  if (!article) return null;
  const [{ numbers }, corrections] = await Promise.all([
    readPrinted(context, article.document),
    context.loaders.correctionsOfArticle(slug, null),
  ]);
  const { document, language } = article;
  return { document, language, numbers, printed: correctedWords(corrections) };
}

/** What corrections say before and after. */
export function correctedWords(
  corrections: readonly { readonly before: string; readonly after: string }[],
): string[] {
  return corrections.flatMap(({ before, after }) => [before, after]);
}
