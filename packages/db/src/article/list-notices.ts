import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { isNotRecalled } from './is-not-recalled.ts';

/** That an article was taken back, and why: what stands at its address unless it was published anew. */
export interface ArticleNotice {
  /** The slug. */
  readonly articleId: string;
  /** WITHDRAWN: the newsroom no longer stands by the text; RECALLED: the text is shown to nobody. */
  readonly kind: 'WITHDRAWN' | 'RECALLED';
  readonly reason: string;
  readonly takenBackAt: Instant;
  /** When readers could first see the article. */
  readonly publishedAt: Instant;
  /** Null where it was recalled, then or since: the headline is part of the text. */
  readonly headline: string | null;
  readonly language: string;
}

/** What stands at each of these addresses now, in their order; null where an article stands, or nothing. */
export async function listNoticesBySlugs(
  sql: Sql,
  slugs: readonly string[],
): Promise<(ArticleNotice | null)[]> {
  if (slugs.length === 0) return [];
  const rows = await notices(sql)
    .where(raw<boolean>`ar.article_id = any(${slugs}::text[])`)
    .where('ar.known_to', 'is', null)
    .execute();
  const bySlug = new Map(rows.map((row) => [row.articleId, row]));
  return slugs.map((slug) => bySlug.get(slug) ?? null);
}

/** Every time that each of these articles was taken back by an instant, in their order, the latest first. */
export async function listNoticesByArticles(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<ArticleNotice[][]> {
  if (slugs.length === 0) return [];
  const until =
    asOf === null ? raw<boolean>`true` : raw<boolean>`ar.known_from <= ${asOf}::timestamptz`;
  const rows = await notices(sql)
    .where(raw<boolean>`ar.article_id = any(${slugs}::text[])`)
    .where(until)
    .orderBy('ar.revision', 'desc')
    .execute();
  return slugs.map((slug) => rows.filter(({ articleId }) => articleId === slug));
}

export type NoticeOrderField = 'TAKEN_BACK';

const byDate: SortKey<ArticleNotice> = {
  column: 'ar.known_from',
  kind: 'timestamptz',
  of: (node) => node.takenBackAt,
};

/** A page of every time that an article was taken back. @throws {UnknownPosition} */
export async function listPublicNotices(
  sql: Sql,
  request: PageRequest<NoticeOrderField>,
): Promise<Page<ArticleNotice>> {
  const nodes = await keyset(notices(sql), byDate, 'ar.article_id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byDate.of(node), id: node.articleId }));
}

/** How often articles were taken back. */
export async function countPublicNotices(sql: Sql): Promise<number> {
  const { count } = await notices(sql)
    .clearSelect()
    .select(raw<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function notices(sql: Sql) {
  return sql
    .selectFrom('article_revision as ar')
    .where('ar.state', 'in', ['WITHDRAWN', 'RECALLED'])
    .select([
      'ar.article_id as articleId',
      raw<ArticleNotice['kind']>`ar.state`.as('kind'),
      // The database lets none of these be missing where an article was taken back.
      raw<string>`ar.change_reason`.as('reason'),
      raw<string>`ar.known_from`.as('takenBackAt'),
      raw<string>`ar.published_at`.as('publishedAt'),
      'ar.language',
      raw<string | null>`case when ar.state = 'WITHDRAWN' and ${isNotRecalled('ar')}
        then ar.headline end`.as('headline'),
    ]);
}
