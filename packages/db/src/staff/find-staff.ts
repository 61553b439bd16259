import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { staffMembers, type StaffMember } from './staff-member.ts';

/** The people of these ids, in this order; null where an id is nobody's. The suspended are among them. */
export async function findStaffByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(StaffMember | null)[]> {
  return inOrder(ids, await staffMembers(sql).where('u.id', 'in', ids).execute());
}

/** Everybody, by name. The suspended are among them. */
export async function listStaff(sql: Sql): Promise<StaffMember[]> {
  return await staffMembers(sql).orderBy('u.name').orderBy('u.id').execute();
}

/** Whether somebody on staff has this address, in lower case. */
export async function hasStaffWith(sql: Sql, email: string): Promise<boolean> {
  const found = await sql
    .selectFrom('staff_user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return found !== undefined;
}
