import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { ImportAsk, ImportState } from '../generated/kysely/schema.ts';
import { inOrder } from '../reading/in-order.ts';
import { asJson } from '../writing/as-json.ts';

/** The import of one file, from its upload to what became of it. */
export interface ImportJob {
  readonly id: string;
  readonly fileId: string;
  readonly state: ImportState;
  /** What it was last asked to do; null while it is being prepared. */
  readonly asked: ImportAsk | null;
  readonly askedBy: string | null;
  /** How the file is written, as somebody has confirmed it. */
  readonly conventions: unknown;
  /** The mapping document. */
  readonly mapping: unknown;
  readonly settings: unknown;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly rowsWritten: number;
  readonly doing: string | null;
  /** How much of what it is doing is done, from 0 to 1. */
  readonly share: number;
  /** What the last rehearsal or run came to. */
  readonly report: unknown;
  readonly failure: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly cancelAskedAt: Instant | null;
}

/** Begins an import of a file. */
export async function createImportJob(
  sql: Sql,
  entry: Pick<ImportJob, 'id' | 'fileId' | 'createdBy'>,
): Promise<void> {
  await sql
    .insertInto('import_job')
    .values({ id: entry.id, file_id: entry.fileId, created_by: entry.createdBy })
    .execute();
}

/** The imports of these ids, in this order; null where there is none. */
export async function findImportJobsByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(ImportJob | null)[]> {
  if (ids.length === 0) return [];
  const found = await importJobs(sql)
    .where(raw<boolean>`ij.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, found);
}

/** What somebody has prepared; what is left out stays. */
export type ImportPreparation = Partial<Pick<ImportJob, 'conventions' | 'mapping' | 'settings'>>;

/**
 * Keeps what was prepared and forgets what an earlier rehearsal said. Null when the import is at work
 * or has been recorded: nothing was written.
 */
export async function prepareImport(
  sql: Sql,
  id: string,
  preparation: ImportPreparation,
): Promise<ImportJob | null> {
  const { conventions, mapping, settings } = preparation;
  const changed = await sql
    .updateTable('import_job as ij')
    .set({
      state: 'PREPARING',
      report: null,
      failure: null,
      ...(conventions !== undefined && { conventions: asJson(conventions) }),
      ...(mapping !== undefined && { mapping: asJson(mapping) }),
      ...(settings !== undefined && { settings: asJson(settings) }),
    })
    .where('ij.id', '=', id)
    .where('ij.state', 'not in', ['QUEUED', 'RUNNING', 'DONE'])
    .returning(importJobColumns)
    .executeTakeFirst();
  return changed ?? null;
}

/** Imports, under the name `ij`. */
export function importJobs(sql: Sql) {
  return sql.selectFrom('import_job as ij').select(importJobColumns);
}

export const importJobColumns = [
  'ij.id',
  'ij.file_id as fileId',
  'ij.state',
  'ij.asked',
  'ij.asked_by as askedBy',
  'ij.conventions',
  'ij.mapping',
  'ij.settings',
  'ij.rows_read as rowsRead',
  'ij.rows_refused as rowsRefused',
  'ij.rows_written as rowsWritten',
  'ij.doing',
  'ij.share',
  'ij.report',
  'ij.failure',
  'ij.created_by as createdBy',
  'ij.created_at as createdAt',
  'ij.started_at as startedAt',
  'ij.ended_at as endedAt',
  'ij.cancel_asked_at as cancelAskedAt',
] as const;
