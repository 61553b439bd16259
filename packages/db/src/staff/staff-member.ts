import type { Instant } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import type { StaffRole } from '../generated/kysely/schema.ts';

/** Somebody of the newsroom. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly role: StaffRole;
  readonly hasSecondFactor: boolean;
  /** Since when they may not enter; null while they may. */
  readonly suspendedAt: Instant | null;
  readonly createdAt: Instant;
}

/** The newsroom `u`, with the columns of a StaffMember. */
export function staffMembers(sql: Sql) {
  return sql
    .selectFrom('staff_user as u')
    .select([
      'u.id',
      'u.name',
      'u.email',
      'u.role',
      'u.two_factor_enabled as hasSecondFactor',
      'u.suspended_at as suspendedAt',
      'u.created_at as createdAt',
    ]);
}
