import { findFilesByIds, readFileBytes, type ImportJob } from '@headcount/db/newsroom';
import { defaultLimits, FileRefused, surveyFile, type Survey } from '@headcount/importer';
import { importSource, type ImportSource } from '../../importing/import-source.ts';
import { answersOf } from '../../importing/job/import-settings.ts';
import type { StaffContext } from '../../staff-context.ts';

type Context = Pick<StaffContext, 'read' | 'database'>;

/** What a look at the beginning of a job's file shows, or why it cannot be looked at. */
export type Surveyed =
  | { readonly survey: Survey; readonly refusal: null }
  | { readonly survey: null; readonly refusal: string };

const surveyed = new WeakMap<ImportJob, Promise<Surveyed>>();

/** Looks at the beginning of a job's file: once, however many fields ask. */
export function surveyOf(context: Context, job: ImportJob): Promise<Surveyed> {
  const known = surveyed.get(job);
  if (known) return known;
  const looking = look(context, job);
  surveyed.set(job, looking);
  return looking;
}

async function look({ read }: Context, job: ImportJob): Promise<Surveyed> {
  try {
    const survey = await read((sql) =>
      surveyFile(
        importSource(() => readFileBytes(sql, job.fileId)).open,
        answersOf(job.conventions),
        defaultLimits,
      ),
    );
    return { survey, refusal: null };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { survey: null, refusal };
  }
}

/** What is wrong with the file, as a sentence; null where it is not the file. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof FileRefused) return error.message;
  const isPacking = error instanceof Error && 'code' in error && `${error.code}`.startsWith('Z_');
  return isPacking ? 'The file begins as a gzip file and is none.' : null;
}

/** Whether everything about how it is written has been said. */
export function isConfirmed(job: ImportJob, { questions }: Survey): boolean {
  const answers = answersOf(job.conventions);
  return questions.every(({ convention, choices }) =>
    choices.some(({ value }) => value === answers[convention]),
  );
}

/** The file of a job, to be read from its beginning. */
export function sourceOf({ database }: Context, job: ImportJob): ImportSource {
  return importSource(() => readFileBytes(database.sql, job.fileId));
}

/** The file of a job, as it is told. */
export async function fileOf({ read }: Context, { fileId }: ImportJob) {
  const [file] = await read((sql) => findFilesByIds(sql, [fileId]));
  if (!file) throw new Error(`The file ${fileId} of an import is not there.`);
  return file;
}
