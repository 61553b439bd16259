import type { ArticleDocument, Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import { isNotRecalled } from './is-not-recalled.ts';

/**
 * The revisions that readers may see at an instant: published, not withdrawn, never recalled, the
 * latest of each article. Every read of articles begins here.
 */
export function publicRevisions(sql: Sql, asOf: Instant | null) {
  return sql
    .selectFrom('article_revision as ar')
    .where('ar.state', '=', 'PUBLISHED')
    .where(knownAt('ar', asOf))
    .where(isNotRecalled('ar'))
    .select([
      'ar.article_id as id',
      'ar.revision',
      'ar.headline',
      'ar.standfirst',
      'ar.card',
      'ar.byline',
      'ar.dateline',
      'ar.language',
      // The database lets no public revision be without these two.
      raw<string>`ar.published_at`.as('publishedAt'),
      raw<string>`ar.known_from`.as('revisedAt'),
      'ar.leading_figure_id as leadingFigureId',
      // Checked by the ledger when it was saved.
      raw<ArticleDocument>`ar.document`.as('document'),
    ]);
}
