import { randomUUID } from 'node:crypto';
import {
  type AuditAction,
  changeDraftCorrection,
  type CorrectionChange,
  findDraftCorrection,
  lockDraft,
  recordAudit,
  recordDraftCorrection,
} from '@headcount/db/newsroom';
import { isPlainText, shownPlainly } from '../../arguments/is-plain-text.ts';
import type {
  DraftCorrectionInput,
  DropCorrectionInput,
  EditCorrectionInput,
} from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { readText } from '../record/entry/read-text.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { draftRefused, fieldOfDraftRefused } from './draft-refused.ts';
import { findDraft } from './find-draft.ts';
import { reopenReview } from './reopen-review.ts';
import type { CorrectionSavedParent, DraftRefusedParent } from './staff-parents.ts';

/** What came of a change to a drafted correction. */
type Corrected = CorrectionSavedParent | DraftRefusedParent;

/** Drafts a correction that an editor wrote. */
export async function draftCorrection(
  context: StaffContext,
  input: DraftCorrectionInput,
): Promise<Corrected> {
  const draft = await findDraft(context, input.draft);
  if (!draft) return fieldOfDraftRefused('draft', input.draft, 'a draft that is there');
  const faults = new Faults();
  const words = readWords(faults, input);
  if (faults.all.length > 0 || !words.before || !words.after || !words.reason) {
    return draftRefused(faults);
  }
  const { before, after, reason } = words;
  const id = randomUUID();
  const { viewer } = context;
  const reviewed = await inTransaction(context, async (sql) => {
    const read = await reopenReview(sql, draft.id, viewer.id);
    const texts = { before, after, reason, figureId: null, place: null, origin: null };
    await recordDraftCorrection(sql, { id, draftId: draft.id, ...texts, createdBy: viewer.id });
    await recordAudit(sql, entry(context, 'CORRECTION_DRAFTED', draft.id, { correction: id }));
    return read;
  });
  return { __typename: 'CorrectionSaved', draft: reviewed ?? draft };
}

/** Changes the words of a correction that waits. */
export async function editCorrection(
  context: StaffContext,
  { correction, ...input }: EditCorrectionInput,
): Promise<Corrected> {
  const faults = new Faults();
  const { before, after, reason } = readWords(faults, input);
  if (faults.all.length > 0) return draftRefused(faults);
  return await change(context, correction, 'CORRECTION_EDITED', {
    ...(before && { before }),
    ...(after && { after }),
    ...(reason && { reason }),
  });
}

/** Drops a correction that waits. */
export async function dropCorrection(
  context: StaffContext,
  { correction, reason: said }: DropCorrectionInput,
): Promise<Corrected> {
  const reason = said.trim();
  if (reason.length < 10 || reason.length > 1000 || !isPlainText(reason)) {
    const allowed = 'a reason of 10 to 1,000 characters without control characters';
    return fieldOfDraftRefused('reason', shownPlainly(reason), allowed);
  }
  const dropped = { by: context.viewer.id, reason };
  return await change(context, correction, 'CORRECTION_DROPPED', { dropped });
}

async function change(
  context: StaffContext,
  id: string,
  action: AuditAction,
  what: CorrectionChange,
): Promise<Corrected> {
  const waits = 'a correction that waits to be printed';
  const found = await context.read((sql) => findDraftCorrection(sql, id));
  const draft = found && (await findDraft(context, found.draftId));
  if (!draft) return fieldOfDraftRefused('correction', id, waits);
  const changed = await inTransaction(context, async (sql) => {
    await lockDraft(sql, draft.id);
    if (!(await changeDraftCorrection(sql, id, what))) return null;
    const reviewed = await reopenReview(sql, draft.id, context.viewer.id);
    await recordAudit(sql, entry(context, action, draft.id, { correction: id }));
    return reviewed ?? draft;
  });
  return changed
    ? { __typename: 'CorrectionSaved', draft: changed }
    : fieldOfDraftRefused('correction', id, waits);
}

function readWords(
  faults: Faults,
  input: Readonly<Partial<Record<'before' | 'after' | 'reason', string | null | undefined>>>,
) {
  const read = (field: 'before' | 'after' | 'reason', what: string) =>
    input[field] == null
      ? null
      : readText(faults, field, input[field], what, { isNeeded: true, most: 2000 });
  const before = read('before', 'what the public text says');
  const after = read('after', 'what it is to say');
  if (before !== null && before === after) {
    faults.refuse('after', after, 'other words than before');
  }
  return { before, after, reason: read('reason', 'a reason for readers') };
}

function entry(
  { viewer }: StaffContext,
  action: AuditAction,
  draftId: string,
  details: Readonly<Record<string, unknown>>,
) {
  return {
    actorId: viewer.id,
    actorName: viewer.name,
    action,
    subjectKind: 'DRAFT',
    subjectId: draftId,
    details,
  };
}
