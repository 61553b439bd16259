import { randomUUID } from 'node:crypto';
import {
  findComment,
  findDraftVersion,
  recordAudit,
  recordComment,
  resolveComment,
} from '@headcount/db/newsroom';
import { followWords, type WordsPlace } from '@headcount/ledger';
import { isPlainText, shownPlainly } from '../../arguments/is-plain-text.ts';
import type { CommentInput, ResolveCommentInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { draftRefused, fieldOfDraftRefused } from './draft-refused.ts';
import { findDraft } from './find-draft.ts';
import type { CommentSavedParent, DraftRefusedParent } from './staff-parents.ts';

/** What came of a remark. */
type Commented = CommentSavedParent | DraftRefusedParent;

/** Makes a remark on a draft. */
export async function comment(context: StaffContext, input: CommentInput): Promise<Commented> {
  const { viewer } = context;
  const draft = await findDraft(context, input.draft);
  if (!draft) return fieldOfDraftRefused('draft', input.draft, 'a draft that is there');
  const faults = new Faults();
  const body = readBody(faults, input.body);
  const anchor = readAnchor(faults, input);
  if (input.version < 1 || input.version > draft.version) {
    faults.refuse('version', input.version, `a version of the draft, up to ${draft.version}`);
  }
  const replyToId = input.replyTo ?? null;
  const parent = replyToId && (await context.read((sql) => findComment(sql, replyToId)));
  if (replyToId && (!parent || parent.draftId !== draft.id)) {
    faults.refuse('replyTo', replyToId, 'a remark on the same draft');
  }
  if (anchor && faults.all.length === 0 && !(await isThere(context, input, anchor))) {
    const allowed = `words that stand there in version ${input.version} of the draft`;
    faults.refuse('anchor.words', anchor.words, allowed);
  }
  if (faults.all.length > 0) return draftRefused(faults);
  await inTransaction(context, async (sql) => {
    const { version } = input;
    const id = randomUUID();
    await recordComment(sql, {
      id,
      draftId: draft.id,
      version,
      anchor,
      body,
      replyToId,
      writtenBy: viewer.id,
    });
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'COMMENTED',
      subjectKind: 'DRAFT',
      subjectId: draft.id,
      details: { comment: id },
    });
  });
  return { __typename: 'CommentSaved', draft };
}

/** Marks a remark as dealt with, or opens it again. */
export async function resolve(
  context: StaffContext,
  { comment: id, isResolved }: ResolveCommentInput,
): Promise<Commented> {
  const { viewer } = context;
  const found = await context.read((sql) => findComment(sql, id));
  const draft = found && (await findDraft(context, found.draftId));
  if (!draft) return fieldOfDraftRefused('comment', id, 'a remark that is there');
  await inTransaction(context, async (sql) => {
    await resolveComment(sql, id, isResolved ? viewer.id : null);
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: isResolved ? 'COMMENT_RESOLVED' : 'COMMENT_REOPENED',
      subjectKind: 'DRAFT',
      subjectId: draft.id,
      details: { comment: id },
    });
  });
  return { __typename: 'CommentSaved', draft };
}

// What never stood anywhere could not be followed from there.
async function isThere({ read }: StaffContext, input: CommentInput, anchor: WordsPlace) {
  const { draft, version } = input;
  const saved = await read((sql) => findDraftVersion(sql, draft, version));
  return saved !== null && followWords(saved.document, anchor, saved.document) !== null;
}

const MOST = 4000;

function readBody(faults: Faults, entered: string): string {
  const body = entered.trim();
  if (body === '') faults.miss('body', `a remark of 1 to ${MOST} characters`);
  else if (body.length > MOST || !isPlainText(body)) {
    const allowed = `a remark of 1 to ${MOST} characters without control characters`;
    faults.refuse('body', shownPlainly(body), allowed);
  }
  return body;
}

function readAnchor(faults: Faults, { anchor }: CommentInput) {
  if (!anchor) return null;
  const { path, from, to, words } = anchor;
  const isRange = from >= 0 && to >= from && path.every((step) => step >= 0) && path.length <= 10;
  if (!isRange) faults.refuse('anchor', `${from}–${to}`, 'words of one block: from ≤ to');
  if (words.length > MOST || !words.isWellFormed() || words.includes('\0')) {
    faults.refuse('anchor.words', words, `at most ${MOST} characters`);
  }
  return { path, from, to, words };
}
