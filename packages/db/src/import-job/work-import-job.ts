import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { ImportAsk, ImportState } from '../generated/kysely/schema.ts';
import { asJson } from '../writing/as-json.ts';
import { importJobColumns, type ImportJob } from './import-job.ts';

/** Asks for work on an import that is in one of these states. Null when it is not, or not any more. */
export async function askImport(
  sql: Sql,
  id: string,
  ask: { readonly asked: ImportAsk; readonly askedBy: string; readonly from: ImportState[] },
): Promise<ImportJob | null> {
  const changed = await sql
    .updateTable('import_job as ij')
    .set({
      ...unbegun,
      state: 'QUEUED',
      asked: ask.asked,
      asked_by: ask.askedBy,
      // What a rehearsal said stays in sight until the run has something to say.
      ...(ask.asked === 'REHEARSAL' && { report: null }),
    })
    .where('ij.id', '=', id)
    .where('ij.state', 'in', ask.from)
    .returning(importJobColumns)
    .executeTakeFirst();
  return changed ?? null;
}

const unbegun = {
  rows_read: 0,
  rows_refused: 0,
  rows_written: 0,
  doing: null,
  share: 0,
  failure: null,
  started_at: null,
  alive_at: null,
  ended_at: null,
  cancel_asked_at: null,
} as const;

/** Work that has begun. `startedAt` is its token: whoever has another has lost it. */
export interface ImportWork extends ImportJob {
  readonly startedAt: Instant;
}

/** Whoever takes an import holds the lock of this number until it is committed that it is taken. */
const claimLock = 3_722_030;

/**
 * Takes the import that has waited longest, unless one is at work: within a transaction, so that of
 * two who ask at once the second sees what the first took.
 */
export async function claimImport(sql: Sql): Promise<ImportWork | null> {
  await raw`select pg_advisory_xact_lock(${claimLock})`.execute(sql);
  const claimed = await sql
    .updateTable('import_job as ij')
    .set({ state: 'RUNNING', started_at: raw`clock_timestamp()`, alive_at: raw`clock_timestamp()` })
    .where('ij.id', '=', (build) =>
      build
        .selectFrom('import_job as waiting')
        .select('waiting.id')
        .where('waiting.state', '=', 'QUEUED')
        .where(
          raw<boolean>`not exists (select from import_job as other where other.state = 'RUNNING')`,
        )
        .orderBy('waiting.created_at')
        .limit(1),
    )
    .returning(importJobColumns)
    .executeTakeFirst();
  return claimed && claimed.startedAt !== null
    ? { ...claimed, startedAt: claimed.startedAt }
    : null;
}

type Token = Pick<ImportWork, 'id' | 'startedAt'>;

/** How far it has come. */
export type ImportProgress = Pick<
  ImportJob,
  'rowsRead' | 'rowsRefused' | 'rowsWritten' | 'doing' | 'share'
>;

/** Says that the work goes on. Null when it is not this one's any more, else whether to cancel it. */
export async function keepImportAlive(
  sql: Sql,
  { id, startedAt }: Token,
  progress: ImportProgress,
): Promise<{ readonly isCancelAsked: boolean } | null> {
  const row = await sql
    .updateTable('import_job')
    .set({
      alive_at: raw`clock_timestamp()`,
      rows_read: progress.rowsRead,
      rows_refused: progress.rowsRefused,
      rows_written: progress.rowsWritten,
      doing: progress.doing,
      share: progress.share,
    })
    .where('id', '=', id)
    .where('state', '=', 'RUNNING')
    .where('started_at', '=', startedAt)
    .returning('cancel_asked_at as cancelAskedAt')
    .executeTakeFirst();
  return row ? { isCancelAsked: row.cancelAskedAt !== null } : null;
}

/** What became of the work. */
export interface ImportEnd {
  readonly state: 'REHEARSED' | 'DONE' | 'REFUSED' | 'CANCELLED' | 'FAILED';
  readonly progress: ImportProgress;
  /** Left out, an earlier one stays. */
  readonly report?: unknown;
  /** Why there is nothing to show for it, in a sentence. */
  readonly failure: string | null;
}

/** Ends the work. False when it is not this one's any more: then nothing was written. */
export async function endImport(
  sql: Sql,
  { id, startedAt }: Token,
  { state, progress, report, failure }: ImportEnd,
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('import_job')
    .set({
      state,
      failure,
      ended_at: raw`clock_timestamp()`,
      rows_read: progress.rowsRead,
      rows_refused: progress.rowsRefused,
      rows_written: progress.rowsWritten,
      doing: null,
      share: progress.share,
      ...(report !== undefined && { report: asJson(report) }),
    })
    .where('id', '=', id)
    .where('state', '=', 'RUNNING')
    .where('started_at', '=', startedAt)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Asks a waiting or running import to stop. Null when it was neither. */
export async function cancelImport(sql: Sql, id: string): Promise<ImportJob | null> {
  const isWaiting = raw<boolean>`ij.state = 'QUEUED'`;
  const changed = await sql
    .updateTable('import_job as ij')
    .set({
      cancel_asked_at: raw`coalesce(ij.cancel_asked_at, now())`,
      state: raw`case when ${isWaiting} then 'CANCELLED'::import_state else ij.state end`,
      ended_at: raw`case when ${isWaiting} then now() else ij.ended_at end`,
    })
    .where('ij.id', '=', id)
    .where('ij.state', 'in', ['QUEUED', 'RUNNING'])
    .returning(importJobColumns)
    .executeTakeFirst();
  return changed ?? null;
}

/**
 * Marks the work of which nothing was heard for so long as failed, and returns its ids. Its records
 * and its end are one transaction: what did not end recorded nothing.
 */
export async function failLostImports(
  sql: Sql,
  silentSeconds: number,
  failure: string,
): Promise<string[]> {
  const lost = await sql
    .updateTable('import_job')
    .set({ state: 'FAILED', failure, doing: null, ended_at: raw`clock_timestamp()` })
    .where('state', '=', 'RUNNING')
    .where(raw<boolean>`alive_at < clock_timestamp() - make_interval(secs => ${silentSeconds})`)
    .returning('id')
    .execute();
  return lost.map(({ id }) => id);
}
