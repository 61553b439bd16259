import { type ListedDraft, listWriters } from '@headcount/db/newsroom';
import type { Viewer } from '../../identity/viewer.ts';
import { requestLoader } from '../../reads/request-loader.ts';

/** Who wrote in a draft since its text was last public, gathered for a list. */
export const loadWriters = requestLoader(listWriters);

/**
 * Whether somebody may approve this draft: a second pair of eyes reads every text, so an editor does
 * not approve what they wrote in or handed in, whoever saved it after them. A chief answers for the
 * whole newsroom and may; the history of the draft shows that writer and approver are one.
 */
export function mayApprove(
  { id, role }: Pick<Viewer, 'id' | 'role'>,
  { updatedBy, submittedBy }: Pick<ListedDraft, 'updatedBy' | 'submittedBy'>,
  writers: readonly string[],
): boolean {
  if (role === 'REPORTER') return false;
  return role !== 'EDITOR' || ![updatedBy, submittedBy, ...writers].includes(id);
}
