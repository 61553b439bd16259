import type { Sql } from '../connection/typed-sql.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { importJobs, type ImportJob } from './import-job.ts';

export type ImportJobOrderField = 'CREATED';

const byCreation: SortKey<ImportJob> = {
  column: 'ij.created_at',
  kind: 'timestamptz',
  of: (node) => node.createdAt,
};

/** A page of the imports. @throws {UnknownPosition} */
export async function listImportJobs(
  sql: Sql,
  request: PageRequest<ImportJobOrderField>,
): Promise<Page<ImportJob>> {
  const nodes = await keyset(importJobs(sql), byCreation, 'ij.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byCreation.of(node), id: node.id }));
}

/** How many imports there are. */
export async function countImportJobs(sql: Sql): Promise<number> {
  const { count } = await sql
    .selectFrom('import_job')
    .select((build) => build.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
