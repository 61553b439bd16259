import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { staffMembers, type StaffMember } from './staff-member.ts';

/** Somebody, in one browser. */
export interface SignedIn extends StaffMember {
  readonly sessionId: string;
}

/** Hours after its last use that a session ends. */
export const SESSION_HOURS = 12;

/** Minutes of use that are not written down: not every request is a write. */
const UNWRITTEN_MINUTES = 10;

/**
 * Who is signed in by this token, as they stand now: null where the session has ended or the person
 * is suspended. Using a session prolongs it.
 */
export async function findSignedIn(sql: Sql, token: string): Promise<SignedIn | null> {
  const found = await staffMembers(sql)
    .innerJoin('staff_session as se', 'se.user_id', 'u.id')
    .where('se.token', '=', token)
    .where('u.suspended_at', 'is', null)
    .where('se.expires_at', '>', raw<string>`now()`)
    .select([
      'se.id as sessionId',
      raw<boolean>`se.expires_at < now() + make_interval(hours => ${raw.lit(SESSION_HOURS)}, mins => -${raw.lit(UNWRITTEN_MINUTES)})`.as(
        'isToProlong',
      ),
    ])
    .executeTakeFirst();
  if (!found) return null;
  const { isToProlong, ...signedIn } = found;
  if (isToProlong) await prolong(sql, found.sessionId);
  return signedIn;
}

async function prolong(sql: Sql, id: string): Promise<void> {
  await sql
    .updateTable('staff_session')
    .set({
      expires_at: raw<string>`now() + make_interval(hours => ${raw.lit(SESSION_HOURS)})`,
      updated_at: raw<string>`now()`,
    })
    .where('id', '=', id)
    .execute();
}
