import type { Sql } from '@headcount/db';
import {
  changeDraft,
  type DraftAction,
  type DraftChange,
  recordAudit,
  recordDecision,
} from '@headcount/db/newsroom';
import { isPlainText } from '../../arguments/is-plain-text.ts';
import type { DraftStepInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import { draftMovedOn } from '../publication/publication-refused.ts';
import type {
  DraftChangedParent,
  FieldRefusedParent,
  PublicationRefusedParent,
} from '../publication/staff-parents.ts';
import { inTransaction } from '../record/in-transaction.ts';

/** What came of a step, as the schema tells it. */
export type Stepped = DraftChangedParent | PublicationRefusedParent | FieldRefusedParent;

/** A step of the review: from which states, and to what. */
interface Step extends Pick<DraftChange, 'from'> {
  readonly action: Extract<DraftAction, 'SUBMITTED' | 'APPROVED' | 'SENT_BACK' | 'DISCARDED'>;
  readonly to: Omit<DraftChange, 'id' | 'version' | 'from'>;
  /** Whether somebody must say why. */
  readonly needsNote: boolean;
  /** Why they may not, as the transaction sees it; null where they may. */
  readonly refusal?: (sql: Sql) => Promise<PublicationRefusedParent | null>;
}

const MOST = 2000;

/** Hands a draft in for review. */
export function submit(context: StaffContext, input: DraftStepInput): Promise<Stepped> {
  return take(context, input, {
    action: 'SUBMITTED',
    from: ['DRAFT'],
    to: { state: 'IN_REVIEW', submittedBy: context.viewer.id },
    needsNote: false,
  });
}

/** Approves a draft, unless something is said against it. */
export function approve(
  context: StaffContext,
  input: DraftStepInput,
  refusal: NonNullable<Step['refusal']>,
): Promise<Stepped> {
  return take(context, input, {
    refusal,
    action: 'APPROVED',
    from: ['IN_REVIEW'],
    to: { state: 'APPROVED', approvedBy: context.viewer.id },
    needsNote: false,
  });
}

/** Sends a draft back to its writer: an approval is taken back, an hour cancelled. */
export function sendBack(context: StaffContext, input: DraftStepInput): Promise<Stepped> {
  return take(context, input, {
    action: 'SENT_BACK',
    from: ['IN_REVIEW', 'APPROVED', 'SCHEDULED'],
    to: { state: 'DRAFT', approvedBy: null, scheduledFor: null, scheduledBy: null },
    needsNote: true,
  });
}

/** Puts a draft away; its saves stay. */
export function discard(context: StaffContext, input: DraftStepInput): Promise<Stepped> {
  return take(context, input, {
    action: 'DISCARDED',
    from: ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED'],
    to: { isDiscarded: true },
    needsNote: true,
  });
}

async function take(
  context: StaffContext,
  { draft: id, version, note: said }: DraftStepInput,
  { action, from, to, needsNote, refusal }: Step,
): Promise<Stepped> {
  const note = said?.trim() ?? '';
  if (note.length > MOST || !isPlainText(note) || (needsNote && note === '')) {
    const why = needsNote ? 'Say why, or what is to be done, in' : 'A note has';
    const are = isPlainText(note) ? `are ${note.length}` : 'have control characters among them';
    return fieldRefused('note', `${why} at most ${MOST} characters; these ${are}.`);
  }
  const { viewer } = context;
  return await inTransaction(context, async (sql) => {
    const refused = (await refusal?.(sql)) ?? null;
    if (refused) return refused;
    const draft = await changeDraft(sql, { id, version, from, ...to });
    if (!draft) return draftMovedOn(id);
    await recordDecision(sql, {
      draftId: id,
      version: draft.version,
      action,
      decidedBy: viewer.id,
      note: note === '' ? null : note,
    });
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action,
      subjectKind: 'DRAFT',
      subjectId: id,
      details: { version: draft.version },
    });
    return { __typename: 'DraftChanged', draftId: id, version: draft.version };
  });
}
