import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Article } from './article.ts';
import { publicRevisions } from './public-revisions.ts';

export type ArticleOrderField = 'PUBLISHED';

const byPublication: SortKey<Article> = {
  column: 'ar.published_at',
  kind: 'timestamptz',
  of: (node) => node.publishedAt,
};

export interface ArticlesRequest extends PageRequest<ArticleOrderField> {
  readonly asOf?: Instant | null;
}

/** A page of the articles that readers may see, in one statement. */
export async function listArticles(sql: Sql, request: ArticlesRequest): Promise<Page<Article>> {
  const revisions = publicRevisions(sql, request.asOf ?? null);
  const nodes = await keyset(revisions, byPublication, 'ar.article_id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byPublication.of(node), id: node.id }));
}

/** How many articles readers may see. */
export async function countArticles(sql: Sql, asOf: Instant | null = null): Promise<number> {
  const { count } = await publicRevisions(sql, asOf)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The articles of these slugs, in this order; null where readers may see none. */
export async function findArticlesBySlugs(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<(Article | null)[]> {
  if (slugs.length === 0) return [];
  const articles = await publicRevisions(sql, asOf)
    .where(raw<boolean>`ar.article_id = any(${slugs}::text[])`)
    .execute();
  return inOrder(slugs, articles);
}

/** An article as readers saw it at an instant; null where they could see none. */
export async function findArticle(
  sql: Sql,
  slug: string,
  asOf: Instant | null = null,
): Promise<Article | null> {
  const [article] = await findArticlesBySlugs(sql, [slug], asOf);
  return article ?? null;
}
