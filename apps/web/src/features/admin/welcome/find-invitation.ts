import { z } from 'zod';
import { askHouse } from '../gateway/ask-house.ts';
import { readRefusal } from '../proxy/read-refusal.ts';

const invitationBody = z.object({
  email: z.string().nullable(),
  role: z.enum(['REPORTER', 'EDITOR', 'EDITOR_IN_CHIEF', 'ADMINISTRATOR']),
  invitedBy: z.string().nullable(),
  expiresAt: z.string(),
});

/** What a link into the newsroom promises. */
export type Invitation = z.infer<typeof invitationBody>;

/** The invitation of a link, or the code that tells why there is none. */
export async function findInvitation(
  token: string,
): Promise<{ invitation: Invitation } | { problem: string }> {
  const answer = await askHouse(`/welcome?${new URLSearchParams({ token })}`);
  if (!answer?.ok) return { problem: (await readRefusal(answer)).code };
  const read = invitationBody.safeParse(await answer.json().catch(() => null));
  return read.success ? { invitation: read.data } : { problem: 'SILENT' };
}
