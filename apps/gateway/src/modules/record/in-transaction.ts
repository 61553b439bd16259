import type { Sql } from '@headcount/db';
import { toldFailure } from '../../errors/told-failure.ts';
import type { Context } from '../../context.ts';

/** Does work whole or not at all. An outage is told as such, for the asker to try again. */
export async function inTransaction<T>(
  { database }: Pick<Context, 'database'>,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(work);
  } catch (error) {
    throw toldFailure(error);
  }
}
