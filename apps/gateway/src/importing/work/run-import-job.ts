import {
  CountsChanged,
  DatabaseUnavailable,
  ImportRunning,
  TooManyChanges,
  type Database,
  type ImportOutcome,
  type Sql,
} from '@headcount/db';
import {
  endImport,
  findFilesByIds,
  readFileBytes,
  removeImportRefusals,
  type ImportEnd,
  type ImportWork,
  type StoredFile,
} from '@headcount/db/newsroom';
import { FileRefused, type Limits, type Verdict } from '@headcount/importer';
import { importFile, type FileImport } from '../import-file.ts';
import { importSource } from '../import-source.ts';
import { reportOf } from '../job/import-report.ts';
import { mappingOf, settingsOf } from '../job/import-settings.ts';
import { concludeRun } from './conclude-run.ts';
import { inSlices } from './in-slices.ts';
import { openRefusalBook } from './refusal-book.ts';
import { watchOver, type Watch } from './watch-over.ts';

/** What the work needs besides the job. */
export interface WorkWorld {
  readonly database: Database;
  readonly now: Date;
  readonly limits: Limits;
  /** Aborted when the program stops. */
  readonly stopping: AbortSignal;
}

/**
 * Does what a job was asked: judges its file and compares it with the ledger, or records it as well.
 * However it ends, the job says so; records and end are one transaction.
 */
export async function runImportJob(job: ImportWork, world: WorkWorld): Promise<void> {
  const watch = watchOver(job, world);
  try {
    const end = await work(job, world, watch);
    if (end !== null) await finish(job, world.database, watch, end);
  } catch (error) {
    const end = endOf(error, watch);
    if (end === null) throw error;
    await finish(job, world.database, watch, end);
  } finally {
    await watch.close();
  }
}

type End = Omit<ImportEnd, 'progress'>;

async function finish(job: ImportWork, { sql }: Database, watch: Watch, end: End): Promise<void> {
  await watch.close();
  await endImport(sql, job, { ...end, progress: watch.progress });
}

/** Null: the end was recorded with the records. */
async function work(job: ImportWork, world: WorkWorld, watch: Watch): Promise<End | null> {
  const { database } = world;
  const isRun = job.asked === 'RUN';
  const file = await fileOf(job, database.sql);
  const asked = fileImportOf(job, file, world);
  await removeImportRefusals(database.sql, job.id);
  const book = openRefusalBook(database, job.id);
  const names = new Map<string, string>();
  const reportNow = (verdict: Verdict, outcome: ImportOutcome | null) =>
    reportOf(verdict, outcome, {
      sha256: asked.source.sha256(),
      listed: book.listed,
      nameOf: (id) => names.get(id) ?? id,
    });
  let judged: Verdict | null = null;
  try {
    const result = await importFile(asked, {
      database,
      now: world.now,
      signal: watch.signal,
      progress: (doing, done) => watch.tell(doing, done, judged?.reports ?? null),
      refused: async (refusals) => {
        await book.add(refusals);
        watch.progress.rowsRefused = book.count;
      },
      judged: (verdict, { knownPlaces }) => {
        judged = verdict;
        for (const [id, name] of knownPlaces ?? []) names.set(id, name);
        for (const { id, name } of verdict.newPlaces) names.set(id, name);
      },
      conclude: async (sql, verdict, outcome) => {
        await book.close();
        if (!isRun) return;
        await watch.close();
        const report = reportNow(verdict, outcome);
        await concludeRun(sql, {
          job,
          file,
          mapping: asked.mapping,
          report,
          progress: watch.progress,
        });
      },
    });
    await book.close();
    switch (result.kind) {
      case 'UNSETTLED':
        return refused(
          result.decisions
            .flatMap(({ convention, problem }) => (problem ? `${convention}: ${problem}` : []))
            .join('; '),
        );
      case 'REFUSED':
        return {
          state: 'REFUSED',
          report: reportNow(result.verdict, null),
          failure:
            'Rows are refused, and the import was asked to refuse the whole file then. Nothing was recorded.',
        };
      case 'READ':
        return isRun
          ? null
          : {
              state: 'REHEARSED',
              report: reportNow(result.verdict, result.outcome),
              failure: null,
            };
    }
  } catch (error) {
    await book.close();
    if (error instanceof CountsChanged && judged !== null) {
      return { ...refused(error.message), report: reportNow(judged, null) };
    }
    throw error;
  }
}

async function fileOf({ fileId }: ImportWork, sql: Sql): Promise<StoredFile> {
  const [file] = await findFilesByIds(sql, [fileId]);
  if (!file) throw new Error(`The file ${fileId} of an import is not there.`);
  return file;
}

function fileImportOf(job: ImportWork, file: StoredFile, world: WorkWorld): FileImport {
  const settings = settingsOf(job.settings);
  const { mapping, faults } = mappingOf(job.mapping, job.conventions, settings.format);
  if (!mapping)
    throw new FileRefused('UNCONFIRMED', `The mapping cannot be used: ${faults.join('; ')}.`);
  return {
    source: importSource(() => inSlices(readFileBytes(world.database.sql, file.id))),
    mapping,
    isConfirmed: false,
    fetchedOn: settings.fetchedOn,
    isDryRun: job.asked !== 'RUN',
    limits: world.limits,
  };
}

function refused(failure: string): End {
  return { state: 'REFUSED', failure };
}

/** What an error is to the job; null where it is nobody's to put right but ours. */
function endOf(error: unknown, { signal, isCancelled }: Watch): End | null {
  if (signal.aborted) {
    return isCancelled()
      ? { state: 'CANCELLED', failure: 'It was cancelled. Nothing was recorded.' }
      : {
          state: 'FAILED',
          failure:
            'Headcount was stopped while it was at work. Nothing was recorded; start it again.',
        };
  }
  if (error instanceof FileRefused || error instanceof TooManyChanges) {
    return refused(`${error.message} Nothing was recorded.`);
  }
  if (error instanceof ImportRunning) {
    return { state: 'FAILED', failure: `${error.message} Nothing was recorded.` };
  }
  if (error instanceof DatabaseUnavailable) {
    return {
      state: 'FAILED',
      failure: 'The database did not answer. Nothing was recorded; start it again.',
    };
  }
  if (isPacking(error))
    return refused('The file is not the gzip file that it begins as. Nothing was recorded.');
  return null;
}

function isPacking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
