import type { Database, Sql } from '@headcount/db';
import { toldFailure } from '../errors/told-failure.ts';

/** Ends a rehearsal, so that everything is undone. */
class Over extends Error {}

/** Does work in a transaction of which nothing stays, and gives what it found. */
export async function undone<T>(database: Database, work: (sql: Sql) => Promise<T>): Promise<T> {
  const found: T[] = [];
  const rehearsing = database.transaction(async (sql) => {
    found.splice(0, 1, await work(sql));
    throw new Over();
  });
  await rehearsing.catch((error: unknown) => {
    if (!(error instanceof Over)) throw toldFailure(error);
  });
  const [only] = found;
  return only as T;
}
