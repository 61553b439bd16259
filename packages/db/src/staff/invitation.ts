import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Sql } from '../connection/typed-sql.ts';
import type { StaffRole } from '../generated/kysely/schema.ts';

/** A link by which somebody becomes staff, once. */
export interface Invitation {
  readonly id: string;
  /** Null on the first administrator's link: they say it themselves. */
  readonly email: string | null;
  readonly role: StaffRole;
  /** The id of the person who invited; null on the first administrator's link. */
  readonly invitedBy: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Days after which a link is no longer taken. */
const INVITATION_DAYS = 7;

/** Invites somebody, and takes back what they were sent before. The token is given here and kept nowhere. */
export async function invite(
  sql: Sql,
  { email, role, invitedBy }: Pick<Invitation, 'email' | 'role' | 'invitedBy'>,
): Promise<{ readonly invitation: Invitation; readonly token: string }> {
  await sql
    .updateTable('staff_invitation')
    .set({ revoked_at: raw<string>`now()` })
    .where('email', 'is not distinct from', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  const token = randomBytes(32).toString('base64url');
  const invitation = await sql
    .insertInto('staff_invitation')
    .values({
      id: randomUUID(),
      email,
      role,
      invited_by: invitedBy,
      token_hash: digestOf(token),
      expires_at: raw<string>`now() + make_interval(days => ${raw.lit(INVITATION_DAYS)})`,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { invitation, token };
}

/** The open invitation that a token opens; null where it opens none. The digest is what is compared. */
export async function findInvitation(sql: Sql, token: string): Promise<Invitation | null> {
  const found = await openInvitations(sql)
    .where('token_hash', '=', digestOf(token))
    .executeTakeFirst();
  return found ?? null;
}

/** The open invitation to an address. */
export async function findInvitationTo(sql: Sql, email: string): Promise<Invitation | null> {
  const found = await openInvitations(sql).where('email', '=', email).executeTakeFirst();
  return found ?? null;
}

/** The open invitations, the latest first. */
export async function listInvitations(sql: Sql): Promise<Invitation[]> {
  return await openInvitations(sql)
    .where('email', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Takes an open invitation back; null where it is none. */
export async function revokeInvitation(sql: Sql, id: string): Promise<Invitation | null> {
  const revoked = await sql
    .updateTable('staff_invitation')
    .set({ revoked_at: raw<string>`now()` })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();
  return revoked ?? null;
}

const columns = [
  'id',
  'email',
  'role',
  'invited_by as invitedBy',
  'created_at as createdAt',
  'expires_at as expiresAt',
] as const;

function openInvitations(sql: Sql) {
  return sql
    .selectFrom('staff_invitation')
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', raw<string>`now()`)
    .where(isStillMeant)
    .select(columns);
}

/**
 * Whether whoever invited may invite still: a link does not outlast that, so that nobody who was
 * suspended, or is no longer an administrator, comes back by one that they wrote themselves before.
 */
export const isStillMeant = raw<boolean>`(staff_invitation.invited_by is null or exists (
  select from staff_user inviter where inviter.id = staff_invitation.invited_by
    and inviter.role = 'ADMINISTRATOR' and inviter.suspended_at is null))`;

/** A token is 256 random bits: whoever reads digests by timing or from a backup has no token. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
