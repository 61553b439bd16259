import type { FieldName } from '@headcount/ledger';
import type { DiagnosticCode } from '@headcount/ledger/prose';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { isNotRecalled } from './is-not-recalled.ts';

/** An error of the check that was let stand when a revision was published, and why. */
export interface RevisionOverride {
  readonly articleId: string;
  readonly revision: number;
  readonly code: DiagnosticCode;
  readonly field: FieldName;
  /** The words that it is about. */
  readonly words: string;
  readonly message: string;
  readonly reason: string;
  /** The name under which the reason is printed. */
  readonly madeBy: string;
}

/** What was let stand in the revisions of each of these articles, in their order, by revision. */
export async function listOverridesByArticles(
  sql: Sql,
  slugs: readonly string[],
): Promise<RevisionOverride[][]> {
  if (slugs.length === 0) return [];
  const rows = await sql
    .selectFrom('revision_override as ro')
    .select([
      'ro.article_id as articleId',
      'ro.revision',
      // Written by the check, in its own words.
      raw<DiagnosticCode>`ro.code`.as('code'),
      raw<FieldName>`ro.field`.as('field'),
      'ro.words',
      'ro.message',
      'ro.reason',
      'ro.made_by as madeBy',
    ])
    .where(raw<boolean>`ro.article_id = any(${slugs}::text[])`)
    .where(isNotRecalled('ro'))
    .orderBy('ro.revision')
    .orderBy('ro.position')
    .execute();
  return slugs.map((slug) => rows.filter(({ articleId }) => articleId === slug));
}
