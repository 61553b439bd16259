import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Who must give a second factor next, by the challenge that they were given; null where it is over. */
export async function findChallenged(sql: Sql, challenge: string): Promise<string | null> {
  const found = await sql
    .selectFrom('staff_verification')
    .select('value')
    .where('identifier', '=', challenge)
    .where('expires_at', '>', raw<string>`now()`)
    .executeTakeFirst();
  return found?.value ?? null;
}
