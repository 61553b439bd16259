import { sql as raw } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Sql } from '../connection/typed-sql.ts';
import { type Invitation, isStillMeant } from './invitation.ts';

/** Who somebody who was invited says they are. */
export interface NewcomerEntry {
  readonly name: string;
  /** In lower case; that of the invitation where it has one. */
  readonly email: string;
  /** A hash; null for who proves themselves elsewhere. */
  readonly passwordHash: string | null;
}

/** Why an invitation made nobody staff: it was taken meanwhile, or the address is somebody's already. */
export class InvitationRefused extends Error {
  override readonly name = 'InvitationRefused';
  readonly reason: 'TAKEN' | 'EMAIL_TAKEN';

  constructor(reason: 'TAKEN' | 'EMAIL_TAKEN') {
    super(`The invitation makes nobody staff: ${reason}.`);
    this.reason = reason;
  }
}

/**
 * Makes somebody staff by an invitation, within a transaction, and gives their id.
 *
 * @throws {InvitationRefused}
 */
export async function acceptInvitation(
  sql: Sql,
  invitation: Invitation,
  entry: NewcomerEntry,
): Promise<string> {
  const id = randomUUID();
  const { numUpdatedRows } = await sql
    .updateTable('staff_invitation')
    .set({ accepted_at: raw<string>`now()`, accepted_by: id })
    .where('id', '=', invitation.id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where(isStillMeant)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new InvitationRefused('TAKEN');
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('staff_user')
    .values({
      id,
      name: entry.name,
      email: entry.email,
      // The administrator who wrote the address down vouches for it.
      email_verified: true,
      role: invitation.role,
      image: null,
      suspended_at: null,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new InvitationRefused('EMAIL_TAKEN');
  if (entry.passwordHash !== null) await insertPassword(sql, id, entry.passwordHash);
  return id;
}

async function insertPassword(sql: Sql, userId: string, password: string): Promise<void> {
  await sql
    .insertInto('staff_account')
    .values({
      id: randomUUID(),
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password,
      access_token: null,
      refresh_token: null,
      id_token: null,
      access_token_expires_at: null,
      refresh_token_expires_at: null,
      scope: null,
    })
    .execute();
}
