import type { ScheduleDraftInput, UnscheduleDraftInput } from '../../generated/staff-resolvers.ts';
import { isOpen, notAlone } from '../../publishing/form-obstacles.ts';
import { obstacle } from '../../publishing/obstacle.ts';
import { rehearseDraft } from '../../publishing/rehearse.ts';
import type { StaffContext } from '../../staff-context.ts';
import { changeAroundDraft } from './change-around-draft.ts';
import { fieldRefused } from './field-refused.ts';
import { hasPassed } from './has-passed.ts';
import { draftMovedOn, publicationRefused } from './publication-refused.ts';
import type {
  DraftChangedParent,
  FieldRefusedParent,
  PublicationRefusedParent,
} from './staff-parents.ts';

type Outcome = DraftChangedParent | PublicationRefusedParent | FieldRefusedParent;

/** Has an approved draft go out at an hour, or at another one, if only its hour stands in the way. */
export async function schedule(
  context: StaffContext,
  { draftId: id, version, at }: ScheduleDraftInput,
): Promise<Outcome> {
  const { database, signal, viewer } = context;
  if (await hasPassed(context, at)) return fieldRefused('at', 'An hour lies in the future.');
  const judged = await rehearseDraft(database, { id, hour: at, signal });
  if (judged?.draft.version !== version) return draftMovedOn(id);
  const { release, obstacles } = judged;
  if (release && isOpen(release)) {
    return publicationRefused([obstacle('IN_RELEASE', id, notAlone(release))]);
  }
  const others = obstacles.filter(({ code }) => code !== 'SCHEDULED');
  if (others.length > 0) return publicationRefused(others);
  return await changeAroundDraft(context, {
    change: {
      id,
      version,
      from: ['APPROVED', 'SCHEDULED'],
      state: 'SCHEDULED',
      scheduledFor: at,
      scheduledBy: viewer.id,
    },
    decision: 'SCHEDULED',
    action: 'SCHEDULED',
    note: at,
  });
}

/** Cancels the hour of a draft, which stays approved. */
export async function unschedule(
  context: StaffContext,
  { draftId: id, version }: UnscheduleDraftInput,
): Promise<Outcome> {
  return await changeAroundDraft(context, {
    change: {
      id,
      version,
      from: ['SCHEDULED'],
      state: 'APPROVED',
      scheduledFor: null,
      scheduledBy: null,
    },
    decision: 'UNSCHEDULED',
    action: 'UNSCHEDULED',
    note: null,
  });
}
