import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { StaffRole } from '../generated/kysely/schema.ts';
import { staffMembers, type StaffMember } from './staff-member.ts';

/** Why somebody was left as they are. */
export type StaffChangeRefusal = 'NOBODY' | 'LAST_ADMINISTRATOR';

/** Gives somebody another role, within a transaction. */
export function changeRole(
  sql: Sql,
  id: string,
  role: StaffRole,
): Promise<StaffMember | StaffChangeRefusal> {
  return change(sql, id, { role, leavesAdministrators: role !== 'ADMINISTRATOR' });
}

/** Keeps somebody out from now on and ends their sessions, within a transaction. */
export async function suspendStaff(
  sql: Sql,
  id: string,
): Promise<StaffMember | StaffChangeRefusal> {
  const member = await change(sql, id, {
    suspended_at: raw<string>`coalesce(suspended_at, now())`,
    leavesAdministrators: true,
  });
  if (typeof member !== 'string') await endSessions(sql, { userId: id });
  return member;
}

/** Lets somebody in again. */
export function restoreStaff(sql: Sql, id: string): Promise<StaffMember | StaffChangeRefusal> {
  return change(sql, id, { suspended_at: null, leavesAdministrators: false });
}

/** Ends every session of somebody but one, or one alone; gives how many ended. */
export async function endSessions(
  sql: Sql,
  which: { readonly userId: string; readonly but?: string; readonly only?: string },
): Promise<number> {
  let ending = sql.deleteFrom('staff_session').where('user_id', '=', which.userId);
  if (which.but !== undefined) ending = ending.where('id', '<>', which.but);
  if (which.only !== undefined) ending = ending.where('id', '=', which.only);
  return Number((await ending.executeTakeFirst()).numDeletedRows);
}

async function change(
  sql: Sql,
  id: string,
  {
    leavesAdministrators,
    ...values
  }: {
    readonly role?: StaffRole;
    readonly suspended_at?: ReturnType<typeof raw<string>> | null;
    readonly leavesAdministrators: boolean;
  },
): Promise<StaffMember | StaffChangeRefusal> {
  if (leavesAdministrators && (await isLastAdministrator(sql, id))) return 'LAST_ADMINISTRATOR';
  await sql
    .updateTable('staff_user')
    .set({ ...values, updated_at: raw<string>`now()` })
    .where('id', '=', id)
    .execute();
  return (await staffMembers(sql).where('u.id', '=', id).executeTakeFirst()) ?? 'NOBODY';
}

/** Every administrator's row is locked: two of them cannot demote each other at once. */
async function isLastAdministrator(sql: Sql, id: string): Promise<boolean> {
  const administrators = await sql
    .selectFrom('staff_user')
    .select('id')
    .where('role', '=', 'ADMINISTRATOR')
    .where('suspended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return administrators.length === 1 && administrators[0]?.id === id;
}
