import type { Database } from './database.ts';

/**
 * Does `work` and tells which statements it sent. It counts all that the database is asked
 * meanwhile: let nothing else run beside it.
 */
export async function countStatements<T>(
  database: Database,
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const stop = database.listen((text) => statements.push(text));
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}
