import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { isNotRecalled } from './is-not-recalled.ts';

/** A revision that readers have seen, without its text. */
export interface ArticleRevision {
  readonly articleId: string;
  readonly revision: number;
  /** When readers could first see it. */
  readonly publishedAt: Instant;
  readonly headline: string;
  readonly byline: string;
  /** Why it took the place of the one before. */
  readonly changeReason: string | null;
}

/** Every revision of these articles that readers had seen by an instant, in their order, the latest first. */
export async function listRevisionsByArticles(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<ArticleRevision[][]> {
  if (slugs.length === 0) return [];
  const rows = await seenRevisions(sql, asOf)
    .where(raw<boolean>`ar.article_id = any(${slugs}::text[])`)
    .orderBy('ar.revision', 'desc')
    .execute();
  return slugs.map((slug) => rows.filter((row) => row.articleId === slug));
}

/** The revisions that readers had seen by an instant: one replaced in the moment it came out was never seen. */
export function seenRevisions(sql: Sql, asOf: Instant | null) {
  const until =
    asOf === null ? raw<boolean>`true` : raw<boolean>`ar.known_from <= ${asOf}::timestamptz`;
  return sql
    .selectFrom('article_revision as ar')
    .where('ar.state', '=', 'PUBLISHED')
    .where(isNotRecalled('ar'))
    .where(until)
    .where(raw<boolean>`(ar.known_to is null or ar.known_to > ar.known_from)`)
    .select([
      'ar.article_id as articleId',
      'ar.revision',
      // The database lets no public revision be without it.
      raw<string>`ar.known_from`.as('publishedAt'),
      'ar.headline',
      'ar.byline',
      'ar.change_reason as changeReason',
    ]);
}
