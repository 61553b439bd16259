import type { Sql } from '../connection/typed-sql.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { type ErrorReport, errorReports } from './error-report.ts';

export type ErrorReportOrderField = 'CREATED';

/** Which reports; what is left out asks for nothing. */
export interface ErrorReportFilter {
  readonly isAnswered?: boolean | null | undefined;
  readonly articleId?: string | null | undefined;
}

export interface ErrorReportsRequest extends PageRequest<ErrorReportOrderField> {
  readonly filter?: ErrorReportFilter;
}

const byCreation: SortKey<ErrorReport> = {
  column: 'er.created_at',
  kind: 'timestamptz',
  of: (node) => node.createdAt,
};

/** A page of what readers say is wrong. @throws {UnknownPosition} */
export async function listErrorReports(
  sql: Sql,
  request: ErrorReportsRequest,
): Promise<Page<ErrorReport>> {
  const chosen = filtered(sql, request.filter ?? {});
  const nodes = await keyset(chosen, byCreation, 'er.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byCreation.of(node), id: node.id }));
}

/** How many reports match in all. */
export async function countErrorReports(sql: Sql, filter: ErrorReportFilter = {}): Promise<number> {
  const { count } = await filtered(sql, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function filtered(sql: Sql, { isAnswered, articleId }: ErrorReportFilter) {
  let reports = errorReports(sql);
  if (typeof isAnswered === 'boolean') {
    reports = reports.where('er.outcome', isAnswered ? 'is not' : 'is', null);
  }
  return articleId ? reports.where('er.article_id', '=', articleId) : reports;
}
