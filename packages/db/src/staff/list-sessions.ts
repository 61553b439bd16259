import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** One browser in which somebody is signed in. */
export interface StaffSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
  /** If it is not used again. */
  readonly expiresAt: Instant;
}

/** Where somebody is signed in, the last used first. */
export async function listSessions(sql: Sql, userId: string): Promise<StaffSession[]> {
  return await sql
    .selectFrom('staff_session')
    .where('user_id', '=', userId)
    .where('expires_at', '>', raw<string>`now()`)
    .select([
      'id',
      'user_agent as userAgent',
      'created_at as createdAt',
      'updated_at as lastUsedAt',
      'expires_at as expiresAt',
    ])
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Whether somebody has an account with which they may decide who is staff. */
export async function hasAdministrator(sql: Sql): Promise<boolean> {
  const found = await sql
    .selectFrom('staff_user')
    .select('id')
    .where('role', '=', 'ADMINISTRATOR')
    .where('suspended_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

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
