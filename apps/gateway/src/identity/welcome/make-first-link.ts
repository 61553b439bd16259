import { type Database, hasAdministrator, invite } from '@headcount/db';
import { recordAudit } from '@headcount/db/newsroom';
import { welcomeLink } from './welcome-link.ts';

/**
 * Makes the link by which somebody becomes administrator without an invitation, and voids the one
 * before it. Null where it is made only if needed, and an administrator can get in.
 */
export async function makeFirstLink(
  database: Database,
  siteUrl: string,
  { isOnlyIfNeeded }: { readonly isOnlyIfNeeded: boolean },
): Promise<string | null> {
  return database.transaction(async (sql) => {
    if (isOnlyIfNeeded && (await hasAdministrator(sql))) return null;
    const { invitation, token } = await invite(sql, {
      email: null,
      role: 'ADMINISTRATOR',
      invitedBy: null,
    });
    await recordAudit(sql, {
      actorId: null,
      actorName: 'headcount',
      action: 'ADMINISTRATOR_LINK_MADE',
      subjectKind: 'INVITATION',
      subjectId: invitation.id,
    });
    return welcomeLink(siteUrl, token);
  });
}
