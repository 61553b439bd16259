import {
  changeRole,
  restoreStaff,
  type StaffChangeRefusal,
  type StaffMember,
  suspendStaff,
  type Sql,
} from '@headcount/db';
import { type AuditAction, recordAudit } from '@headcount/db/newsroom';
import type { MutationResolvers } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { refuseChange } from './refuse.ts';

type Change<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers[Name]>;

export const changeRoleOf: Change<'changeRole'> = (_mutation, { input }, context) =>
  change(context, 'ROLE_CHANGED', { role: input.role }, (sql) =>
    changeRole(sql, input.staff, input.role),
  );

export const suspend: Change<'suspendStaff'> = (_mutation, { input }, context) =>
  change(context, 'SUSPENDED', {}, (sql) => suspendStaff(sql, input.staff));

export const restore: Change<'restoreStaff'> = (_mutation, { input }, context) =>
  change(context, 'RESTORED', {}, (sql) => restoreStaff(sql, input.staff));

/** Changes somebody and notes it, or does neither. */
async function change(
  context: StaffContext,
  action: AuditAction,
  details: Readonly<Record<string, unknown>>,
  work: (sql: Sql) => Promise<StaffMember | StaffChangeRefusal>,
) {
  const staff = await inTransaction(context, async (sql) => {
    const changed = await work(sql);
    if (typeof changed === 'string') return changed;
    await recordAudit(sql, {
      actorId: context.viewer.id,
      actorName: context.viewer.name,
      action,
      subjectKind: 'STAFF',
      subjectId: changed.id,
      details: { name: changed.name, ...details },
    });
    return changed;
  });
  return typeof staff === 'string'
    ? refuseChange(staff)
    : ({ __typename: 'StaffChanged', staff } as const);
}
