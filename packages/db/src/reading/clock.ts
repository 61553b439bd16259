import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** What time it is, by the one clock that all processes share. */
export async function readClock(sql: Sql): Promise<Instant> {
  const { rows } = await raw<{ now: Instant }>`select clock_timestamp() as now`.execute(sql);
  const [row] = rows;
  if (!row) throw new Error('The database did not say what time it is.');
  return row.now;
}
