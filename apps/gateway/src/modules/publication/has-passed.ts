import { readClock } from '@headcount/db/newsroom';
import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';

/** Whether an hour has come, by the database's clock. */
export async function hasPassed({ read }: Pick<Context, 'read'>, hour: Instant): Promise<boolean> {
  return Date.parse(await read(readClock)) >= Date.parse(hour);
}
