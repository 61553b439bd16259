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
