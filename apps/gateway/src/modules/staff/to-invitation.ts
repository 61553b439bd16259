import type { Invitation } from '@headcount/db';
import type { StaffInvitationParent } from './staff-parents.ts';

/** An invitation of somebody: all but the first administrator's link say whom. */
export function toInvitation(invitation: Invitation): StaffInvitationParent {
  const { email } = invitation;
  if (email === null) throw new Error('The first administrator’s link is nobody’s invitation.');
  return { ...invitation, email };
}
