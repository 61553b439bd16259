import { hasStaffWith, invite, revokeInvitation, type Invitation, type Sql } from '@headcount/db';
import { type AuditAction, recordAudit } from '@headcount/db/newsroom';
import type { MutationResolvers } from '../../generated/staff-resolvers.ts';
import { isEmail } from '../../identity/is-email.ts';
import { welcomeLink } from '../../identity/welcome/welcome-link.ts';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { refuse } from './refuse.ts';
import { toInvitation } from './to-invitation.ts';

export const inviteSomebody: NonNullable<MutationResolvers['inviteStaff']> = async (
  _mutation,
  { input },
  context,
) => {
  const email = input.email.trim().toLowerCase();
  if (!isEmail(email)) return refuse('INVALID_EMAIL');
  return inTransaction(context, async (sql) => {
    if (await hasStaffWith(sql, email)) return refuse('EMAIL_TAKEN');
    const { role } = input;
    const { invitation, token } = await invite(sql, { email, role, invitedBy: context.viewer.id });
    await noteInvitation(sql, context, 'INVITED', invitation);
    const link = welcomeLink(context.siteUrl, token);
    return { __typename: 'StaffInvited', invitation: toInvitation(invitation), link } as const;
  });
};

export const revoke: NonNullable<MutationResolvers['revokeInvitation']> = (
  _mutation,
  { input },
  context,
) =>
  inTransaction(context, async (sql) => {
    const revoked = await revokeInvitation(sql, input.invitation);
    if (!revoked) return refuse('NOT_FOUND');
    await noteInvitation(sql, context, 'INVITATION_REVOKED', revoked);
    return { __typename: 'InvitationRevoked', id: revoked.id } as const;
  });

function noteInvitation(
  sql: Sql,
  { viewer }: StaffContext,
  action: AuditAction,
  { id, email, role }: Invitation,
): Promise<void> {
  return recordAudit(sql, {
    actorId: viewer.id,
    actorName: viewer.name,
    action,
    subjectKind: 'INVITATION',
    subjectId: id,
    details: { email, role },
  });
}
