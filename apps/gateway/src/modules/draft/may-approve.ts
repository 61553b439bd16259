import type { ListedDraft } from '@headcount/db/newsroom';
import type { Viewer } from '../../identity/viewer.ts';

/**
 * Whether somebody may approve this draft: a second pair of eyes reads every text, so an editor does
 * not approve what they last wrote in or handed in. A chief answers for the whole newsroom and may;
 * the history of the draft shows that writer and approver are one.
 */
export function mayApprove(
  { id, role }: Pick<Viewer, 'id' | 'role'>,
  draft: Pick<ListedDraft, 'updatedBy' | 'submittedBy'>,
): boolean {
  if (role === 'REPORTER') return false;
  return role !== 'EDITOR' || (draft.updatedBy !== id && draft.submittedBy !== id);
}
