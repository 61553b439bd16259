import {
  listPresences,
  type Presence,
  recordPresence,
  removePresence,
} from '@headcount/db/newsroom';
import type { PresenceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { findDraft } from './find-draft.ts';

/** Hears that a page has a draft open, or is being closed, and tells who else has it open. */
export async function keepPresence(
  context: StaffContext,
  { draft: draftId, client: clientId, isTyping, isLeaving }: PresenceInput,
): Promise<Presence[]> {
  const draft = await findDraft(context, draftId);
  if (!draft || clientId.length > 100) return [];
  const page = { draftId, clientId, userId: context.viewer.id };
  await context.read((sql) =>
    isLeaving ? removePresence(sql, page) : recordPresence(sql, { ...page, isTyping }),
  );
  return await context.read((sql) => listPresences(sql, draftId));
}
