import type { Context } from '../../../context.ts';
import { badArgument } from '../../../errors/bad-argument.ts';
import type { ArticleDifference } from '../../../generated/resolvers.ts';
import type { ArticleParent, ArticleRevisionParent } from '../../../parents.ts';
import { takeTurn } from '../../../reads/turn.ts';
import { findArticle } from '../find-article.ts';
import { findQuotes } from '../../quote/find-quote.ts';
import { namesInDocument } from '../names-in-document.ts';
import { revisionSeen } from '../revision-seen.ts';
import { compareBlocks } from './compare-blocks.ts';
import { type ReadBlock, readBlocks } from './read-blocks.ts';

/** The difference of two revisions, with the revisions as their own fields need them. */
export type ToldDifference = Pick<ArticleDifference, 'blocks'> & {
  readonly from: ArticleRevisionParent;
  readonly to: ArticleRevisionParent;
};

/** What changed in an article from one revision to another; both must be ones that readers have seen. */
export async function tellDifference(
  context: Context,
  { id, language, asOf }: ArticleParent,
  numbers: { readonly from: number; readonly to: number },
): Promise<ToldDifference> {
  const revisions = await context.loaders.revisionsOfArticle(id, asOf);
  const find = (argument: 'from' | 'to'): ArticleRevisionParent => {
    const revision = revisions.find((one) => one.revision === numbers[argument]);
    if (revision) return revisionSeen(revision, asOf);
    const allowed = `the number of a public revision: ${revisions.map((one) => one.revision).join(', ')}`;
    throw badArgument({ argument, value: numbers[argument], allowed });
  };
  const [from, to] = [find('from'), find('to')];
  const [before, after] = await Promise.all([blocksOf(context, from), blocksOf(context, to)]);
  await takeTurn(context.signal);
  return { from, to, blocks: compareBlocks(before, after, language) };
}

/** The blocks of a revision as readers saw them on the day it came out. */
async function blocksOf(
  context: Context,
  { articleId, publishedAt }: ArticleRevisionParent,
): Promise<ReadBlock[]> {
  const article = await findArticle(context, articleId, publishedAt);
  if (!article) throw new Error(`A revision of ${articleId} was public and cannot be read.`);
  const { quotes: keys } = namesInDocument(article.document);
  const quotes = await findQuotes(context, keys, publishedAt);
  return readBlocks(article.document, new Map(quotes.map((quote) => [quote.id, quote.text])));
}
