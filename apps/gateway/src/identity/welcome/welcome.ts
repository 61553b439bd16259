import {
  acceptInvitation,
  type Database,
  type Invitation,
  InvitationRefused,
  type NewcomerEntry,
} from '@headcount/db';
import { recordAudit } from '@headcount/db/newsroom';
import { isPlainText } from '../../arguments/is-plain-text.ts';

/** Characters of a person's name, at most. */
export const NAME_LENGTH = 100;

/** Whether a text can stand as a person's name, in one line. */
export function isName(text: string): boolean {
  return isPlainText(text) && !/[\t\r\n]/.test(text);
}

/** Makes somebody staff by an invitation; null, or why nobody was made staff. */
export async function welcome(
  database: Database,
  invitation: Invitation,
  entry: NewcomerEntry,
): Promise<InvitationRefused['reason'] | null> {
  try {
    await database.transaction(async (sql) => {
      const id = await acceptInvitation(sql, invitation, entry);
      await recordAudit(sql, {
        actorId: id,
        actorName: entry.name,
        action: 'INVITATION_ACCEPTED',
        subjectKind: 'STAFF',
        subjectId: id,
        details: {
          role: invitation.role,
          by: entry.passwordHash === null ? 'single sign-on' : 'link',
        },
      });
    });
    return null;
  } catch (error) {
    if (error instanceof InvitationRefused) return error.reason;
    throw error;
  }
}
