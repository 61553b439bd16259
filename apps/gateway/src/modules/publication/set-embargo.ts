import { findDraftsByIds } from '@headcount/db/newsroom';
import type { SetEmbargoInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { changeAroundDraft } from './change-around-draft.ts';
import { fieldRefused } from './field-refused.ts';
import { hasPassed } from './has-passed.ts';
import { draftMovedOn } from './publication-refused.ts';
import type {
  DraftChangedParent,
  FieldRefusedParent,
  PublicationRefusedParent,
} from './staff-parents.ts';

/** Sets or lifts the embargo of a draft, whatever its state: one that is public has none. */
export async function setEmbargo(
  context: StaffContext,
  { draftId: id, version, until = null }: SetEmbargoInput,
): Promise<DraftChangedParent | PublicationRefusedParent | FieldRefusedParent> {
  if (until !== null && (await hasPassed(context, until))) {
    return fieldRefused('until', 'An embargo ends in the future.');
  }
  const [draft] = await context.read((sql) => findDraftsByIds(sql, [id]));
  if (draft?.version !== version) return draftMovedOn(id);
  const { scheduledFor } = draft;
  if (until !== null && scheduledFor !== null && Date.parse(until) > Date.parse(scheduledFor)) {
    return fieldRefused('until', `The draft goes out at ${scheduledFor}: cancel that hour first.`);
  }
  return await changeAroundDraft(context, {
    change: {
      id,
      version,
      from: ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'],
      embargoUntil: until,
    },
    decision: null,
    action: 'EMBARGO_SET',
    note: until,
  });
}
