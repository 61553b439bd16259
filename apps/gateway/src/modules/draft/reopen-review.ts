import type { Sql } from '@headcount/db';
import { changeDraft, type Draft, lockDraft } from '@headcount/db/newsroom';
import { lapseApproval } from '../../publishing/lapse-approval.ts';

/**
 * What follows for the review of a draft when a correction of it changes, which readers will read as
 * they read the text: an approval lapses, and whoever reads for review must read it again. Call it
 * in the transaction that changes the correction.
 */
export async function reopenReview(sql: Sql, draftId: string, by: string): Promise<Draft | null> {
  const draft = await lockDraft(sql, draftId);
  if (!draft) return null;
  const { id, version, state } = draft;
  if (state === 'IN_REVIEW') {
    return (await changeDraft(sql, { id, version, from: [state], updatedBy: by })) ?? draft;
  }
  const note = 'A correction was changed.';
  return (await lapseApproval(sql, draft, { by, note, isWriting: true })) ?? draft;
}
