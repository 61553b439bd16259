import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** What stands at the address of an article that was taken back. */
export interface ArticleNotice {
  /** The slug. */
  readonly articleId: string;
  /** WITHDRAWN: the newsroom no longer stands by the text; RECALLED: the text is shown to nobody. */
  readonly kind: 'WITHDRAWN' | 'RECALLED';
  readonly reason: string;
  readonly takenBackAt: Instant;
  /** When readers could first see the article. */
  readonly publishedAt: Instant;
  /** Null where it was recalled: the headline is part of the text. */
  readonly headline: string | null;
  readonly language: string;
}

/** What stands at each of these addresses now, in their order; null where an article stands, or nothing. */
export async function listNoticesBySlugs(
  sql: Sql,
  slugs: readonly string[],
): Promise<(ArticleNotice | null)[]> {
  if (slugs.length === 0) return [];
  const rows = await sql
    .selectFrom('article_revision as ar')
    .where(raw<boolean>`ar.article_id = any(${slugs}::text[])`)
    .where('ar.known_to', 'is', null)
    .where('ar.state', 'in', ['WITHDRAWN', 'RECALLED'])
    .select([
      'ar.article_id as articleId',
      raw<ArticleNotice['kind']>`ar.state`.as('kind'),
      // The database lets none of these be missing where an article was taken back.
      raw<string>`ar.change_reason`.as('reason'),
      raw<string>`ar.known_from`.as('takenBackAt'),
      'ar.language',
      raw<string>`ar.published_at`.as('publishedAt'),
      raw<string | null>`case ar.state when 'WITHDRAWN' then ar.headline end`.as('headline'),
    ])
    .execute();
  const notices = new Map(rows.map((row) => [row.articleId, row]));
  return slugs.map((slug) => notices.get(slug) ?? null);
}
