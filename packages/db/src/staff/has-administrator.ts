import type { Sql } from '../connection/typed-sql.ts';

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
