import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { ErrorReportOutcome } from '../generated/kysely/schema.ts';
import { inOrder } from '../reading/in-order.ts';

/** What a reader says is wrong with a number, and what became of it. */
export interface ErrorReport {
  readonly id: string;
  /** By which the reader follows it. */
  readonly reference: string;
  readonly articleId: string | null;
  readonly revision: number | null;
  readonly figureId: string | null;
  /** The printed words that it is about. */
  readonly words: string;
  /** Never public. */
  readonly message: string;
  /** Never public. */
  readonly contact: string | null;
  readonly createdAt: Instant;
  /** Null until somebody answered it; so are the next three. */
  readonly outcome: ErrorReportOutcome | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
  /** The correction that came of it. */
  readonly correctionId: string | null;
}

/** What a reader sends. */
export type ErrorReportEntry = Pick<
  ErrorReport,
  'id' | 'reference' | 'articleId' | 'revision' | 'figureId' | 'words' | 'message' | 'contact'
>;

/** Records what a reader says. */
export async function recordErrorReport(sql: Sql, entry: ErrorReportEntry): Promise<void> {
  await sql
    .insertInto('error_report')
    .values({
      id: entry.id,
      reference: entry.reference,
      article_id: entry.articleId,
      revision: entry.revision,
      figure_id: entry.figureId,
      words: entry.words,
      message: entry.message,
      contact: entry.contact,
    })
    .execute();
}

/** What is answered to a reader, in public. */
export interface ErrorReportAnswer {
  readonly outcome: ErrorReportOutcome;
  readonly answer: string;
  readonly answeredBy: string;
  readonly correctionId: string | null;
}

/** Answers a report that nobody answered yet. Null where none waits: nothing was written. */
export async function answerErrorReport(
  sql: Sql,
  id: string,
  answer: ErrorReportAnswer,
): Promise<ErrorReport | null> {
  const answered = await sql
    .updateTable('error_report as er')
    .set({
      outcome: answer.outcome,
      answer: answer.answer,
      answered_by: answer.answeredBy,
      answered_at: raw`now()`,
      correction_id: answer.correctionId,
    })
    .where('er.id', '=', id)
    .where('er.outcome', 'is', null)
    .returning(columns)
    .executeTakeFirst();
  return answered ?? null;
}

/** The reports of these ids, in this order; null where there is none. */
export async function findErrorReportsByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(ErrorReport | null)[]> {
  if (ids.length === 0) return [];
  const rows = await errorReports(sql)
    .where(raw<boolean>`er.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, rows);
}

/** Reports, under the name `er`. */
export function errorReports(sql: Sql) {
  return sql.selectFrom('error_report as er').select(columns);
}

const columns = [
  'er.id',
  'er.reference',
  'er.article_id as articleId',
  'er.revision',
  'er.figure_id as figureId',
  'er.words',
  'er.message',
  'er.contact',
  'er.created_at as createdAt',
  'er.outcome',
  'er.answer',
  'er.answered_by as answeredBy',
  'er.answered_at as answeredAt',
  'er.correction_id as correctionId',
] as const;
