import type { Sql } from '@headcount/db';
import { listWriters, lockDraft } from '@headcount/db/newsroom';
import type { DraftStepInput } from '../../generated/staff-resolvers.ts';
import { obstacle } from '../../publishing/obstacle.ts';
import type { StaffContext } from '../../staff-context.ts';
import { draftMovedOn, publicationRefused } from '../publication/publication-refused.ts';
import type { PublicationRefusedParent } from '../publication/staff-parents.ts';
import { mayApprove } from './may-approve.ts';
import { approve, type Stepped } from './step.ts';

/**
 * Approves a draft in the name of somebody who may. Who wrote in it is read with its row locked:
 * nobody writes between that and the approval.
 */
export function approveDraft(context: StaffContext, input: DraftStepInput): Promise<Stepped> {
  return approve(context, input, (sql) => refusalOf(sql, context, input.draft));
}

async function refusalOf(
  sql: Sql,
  { viewer }: StaffContext,
  id: string,
): Promise<PublicationRefusedParent | null> {
  const draft = await lockDraft(sql, id);
  if (!draft) return draftMovedOn(id);
  const [writers = []] = await listWriters(sql, [id]);
  if (mayApprove(viewer, draft, writers)) return null;
  const message =
    'You wrote in this text or handed it in: another editor must approve it, or an editor-in-chief.';
  return publicationRefused([obstacle('NOT_APPROVED', id, message)]);
}
