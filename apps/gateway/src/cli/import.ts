import { createDatabase, DatabaseUnavailable } from '@headcount/db';
import { FileRefused } from '@headcount/importer';
import { readEnv } from '../env.ts';
import { parseImportArguments, usage } from './import-arguments.ts';
import { tellProgress } from './import-progress.ts';
import { runImport } from './import-run.ts';

/** `npm run import -- FILE --mapping NAME`: judges a file and records its reports in one transaction. */
const args = parseImportArguments(process.argv.slice(2));
if (args === null) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());
  const database = createDatabase({
    url: readEnv().DATABASE_URL,
    poolMax: 2,
    applicationName: 'headcount-import',
  });
  try {
    const isDone = await runImport(args, {
      database,
      now: new Date(),
      signal: cancel.signal,
      say: (text) => void process.stdout.write(text),
      progress: tellProgress(process.stderr),
    });
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`);
    process.exitCode = cancel.signal.aborted ? 130 : 1;
  } finally {
    await database.close();
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileRefused) return `The file is refused: ${error.message}`;
  if (error instanceof DatabaseUnavailable) return `${error.message} Nothing was recorded.`;
  if (error instanceof Error && error.name === 'AbortError')
    return 'Cancelled: nothing was recorded.';
  return error instanceof Error ? error.message : String(error);
}
