import { type Database, findInvitation, invite } from '@headcount/db';
import { hashPassword } from '../src/identity/auth/password.ts';
import type { StaffRole } from '../src/identity/viewer.ts';
import { welcome } from '../src/identity/welcome/welcome.ts';

/** A password that the tests give to whomever they hire. */
export const PASSWORD = 'a password of the tests';

/** Makes somebody staff with a password, by an invitation. */
export async function hire(
  owner: Database,
  email: string,
  role: StaffRole = 'REPORTER',
): Promise<void> {
  const { token } = await invite(owner.sql, { email, role, invitedBy: null });
  const invitation = await findInvitation(owner.sql, token);
  if (!invitation) throw new Error('The invitation is not found.');
  const passwordHash = await hashPassword(PASSWORD);
  const refusal = await welcome(owner, invitation, { name: `Test ${email}`, email, passwordHash });
  if (refusal) throw new Error(refusal);
}
