import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import { isNotRecalled } from '../article/is-not-recalled.ts';
import type { Sql } from '../connection/typed-sql.ts';
import type { ErrorReport } from './error-report.ts';

/** What everybody may know of a reader's report: neither what the reader wrote nor who they are. */
export interface PublicErrorReport extends Pick<
  ErrorReport,
  | 'reference'
  | 'articleId'
  | 'revision'
  | 'figureId'
  | 'createdAt'
  | 'outcome'
  | 'answer'
  | 'answeredAt'
  | 'correctionId'
> {
  /** The printed words that it is about; null where their text was recalled. */
  readonly words: string | null;
}

/** What everybody may know of the report that a reader follows by this reference; null where there is none. */
export async function findPublicErrorReport(
  sql: Sql,
  reference: string,
): Promise<PublicErrorReport | null> {
  const found = await publicErrorReports(sql)
    .where('er.reference', '=', reference)
    .executeTakeFirst();
  return found ?? null;
}

/**
 * The reports on each of these articles that were answered by an instant, in their order, the latest
 * first. Those on a text that was recalled since are not among them.
 */
export async function listAnsweredReportsByArticles(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<PublicErrorReport[][]> {
  if (slugs.length === 0) return [];
  const until =
    asOf === null ? raw<boolean>`true` : raw<boolean>`er.answered_at <= ${asOf}::timestamptz`;
  const rows = await publicErrorReports(sql)
    .where(raw<boolean>`er.article_id = any(${slugs}::text[])`)
    .where('er.outcome', 'is not', null)
    .where(isNotRecalled('er'))
    .where(until)
    .orderBy('er.answered_at', 'desc')
    .orderBy('er.id')
    .execute();
  return slugs.map((slug) => rows.filter(({ articleId }) => articleId === slug));
}

function publicErrorReports(sql: Sql) {
  return sql
    .selectFrom('error_report as er')
    .select([
      'er.reference',
      'er.article_id as articleId',
      'er.revision',
      'er.figure_id as figureId',
      raw<string | null>`case when ${isNotRecalled('er')} then er.words end`.as('words'),
      'er.created_at as createdAt',
      'er.outcome',
      'er.answer',
      'er.answered_at as answeredAt',
      'er.correction_id as correctionId',
    ]);
}
