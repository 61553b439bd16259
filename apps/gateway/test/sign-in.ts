import type { Database } from '@headcount/db';
import { randomBytes, randomUUID } from 'node:crypto';
import type { IdentitySettings } from '../src/identity/settings.ts';
import { sessionCookieName, signToken } from '../src/identity/session-cookie.ts';
import type { StaffRole } from '../src/identity/viewer.ts';

/** What the test's gateways are told from outside. */
export const TEST_IDENTITY: IdentitySettings = {
  secret: 'a secret of the tests that nobody else has',
  siteUrl: 'http://site.test',
  trustedProxies: 1,
  oidc: null,
};

/** Makes a person with a role and a session in the database: what signing in leaves behind. */
export async function signIn(
  owner: Database,
  role: StaffRole,
  key: string,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const id = randomUUID();
  const token = randomBytes(24).toString('hex');
  await owner.sql
    .insertInto('staff_user')
    .values({
      id,
      name: `Test ${key}`,
      email: `${key}@newsroom.test`,
      email_verified: true,
      role,
      image: null,
      suspended_at: null,
    })
    .execute();
  await owner.sql
    .insertInto('staff_session')
    .values({
      id: randomUUID(),
      token,
      user_id: id,
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      ip_address: null,
      user_agent: null,
    })
    .execute();
  return { id, cookie: `${sessionCookieName(false)}=${signToken(token, TEST_IDENTITY.secret)}` };
}
