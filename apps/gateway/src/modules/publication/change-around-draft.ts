import {
  changeDraft,
  type DraftAction,
  type DraftChange,
  recordAudit,
  recordDecision,
} from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { draftMovedOn } from './publication-refused.ts';
import type { DraftChangedParent, PublicationRefusedParent } from './staff-parents.ts';

/** A change to what stands around a draft's text, with what the books say of it. */
export interface AroundDraft {
  readonly change: DraftChange;
  /** The step of the review that it is; null where it is none. */
  readonly decision: Extract<DraftAction, 'SCHEDULED' | 'UNSCHEDULED'> | null;
  /** The verb of the audit. */
  readonly action: 'SCHEDULED' | 'UNSCHEDULED' | 'EMBARGO_SET';
  readonly note: string | null;
}

/** Changes a draft that is still as its editor read it, with decision and audit, or not at all. */
export async function changeAroundDraft(
  context: StaffContext,
  { change, decision, action, note }: AroundDraft,
): Promise<DraftChangedParent | PublicationRefusedParent> {
  const { id, name } = context.viewer;
  return await inTransaction(context, async (sql) => {
    const draft = await changeDraft(sql, change);
    if (!draft) return draftMovedOn(change.id);
    const { version } = draft;
    if (decision !== null) {
      const step = { draftId: draft.id, version, action: decision, decidedBy: id, note };
      await recordDecision(sql, step);
    }
    await recordAudit(sql, {
      actorId: id,
      actorName: name,
      action,
      subjectKind: 'DRAFT',
      subjectId: draft.id,
      details: { version, until: note },
    });
    return { __typename: 'DraftChanged', draftId: draft.id, version };
  });
}
