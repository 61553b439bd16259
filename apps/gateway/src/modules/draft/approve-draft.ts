import type { DraftStepInput } from '../../generated/staff-resolvers.ts';
import { obstacle } from '../../publishing/obstacle.ts';
import type { StaffContext } from '../../staff-context.ts';
import { draftMovedOn, publicationRefused } from '../publication/publication-refused.ts';
import { findDraft } from './find-draft.ts';
import { mayApprove } from './may-approve.ts';
import { approve, type Stepped } from './step.ts';

/** Approves a draft in the name of somebody who may. */
export async function approveDraft(context: StaffContext, input: DraftStepInput): Promise<Stepped> {
  const draft = await findDraft(context, input.draft);
  if (!draft) return draftMovedOn(input.draft);
  if (!mayApprove(context.viewer, draft)) {
    const message =
      'You last wrote in this text or handed it in: another editor must approve it, or an editor-in-chief.';
    return publicationRefused([obstacle('NOT_APPROVED', draft.id, message)]);
  }
  return await approve(context, input);
}
