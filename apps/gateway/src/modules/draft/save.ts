import type { Sql } from '@headcount/db';
import { type DraftSave, recordAudit, saveDraft, type SaveOutcome } from '@headcount/db/newsroom';
import { emptyArticle, mergeDocuments } from '@headcount/ledger';
import type { SaveDraftInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { readText } from '../record/entry/read-text.ts';
import { Faults } from '../record/entry/faults.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { draftRefused, fieldOfDraftRefused } from './draft-refused.ts';
import { answersOwnWords, noteReadingOf } from './note-reading.ts';
import { readDraftText } from './read-draft-text.ts';
import type { DraftConflictParent, DraftRefusedParent, DraftSavedParent } from './staff-parents.ts';

/** What came of a save, as the schema tells it. */
export type Saved = DraftSavedParent | DraftConflictParent | DraftRefusedParent;

/** Keeps a text that somebody wrote, or says why not; a newer text is never written over. */
export async function save(context: StaffContext, input: SaveDraftInput): Promise<Saved> {
  const { text, faults } = await readDraftText(context, input);
  if (faults) return draftRefused(faults);
  const changeReason = readReason(input.changeReason);
  if (changeReason instanceof Faults) return draftRefused(changeReason);
  const saved = await keep(context, {
    ...text,
    id: input.draft,
    version: input.version,
    kind: input.kind,
    savedBy: context.viewer.id,
    ...(changeReason !== undefined && { changeReason }),
  });
  if (saved.__typename === 'DraftSaved') answersOwnWords(context, input.draft);
  return saved;
}

/** Keeps a text that was read already; `beside` is done with it, or not at all. */
export async function keep(
  context: StaffContext,
  text: DraftSave,
  beside?: (sql: Sql) => Promise<void>,
): Promise<Saved> {
  const { id, name } = context.viewer;
  const outcome = await inTransaction(context, async (sql) => {
    const saved = await saveDraft(sql, text);
    if (saved.outcome === 'SAVED') {
      await beside?.(sql);
      await recordAudit(sql, {
        actorId: id,
        actorName: name,
        action: 'DRAFT_SAVED',
        subjectKind: 'DRAFT',
        subjectId: text.id,
        details: { version: saved.draft.version, kind: text.kind },
      });
    }
    return saved;
  });
  // Whoever is told that somebody saved in between is told what they wrote.
  if (outcome.outcome === 'CONFLICT') await noteReadingOf(context, text.id);
  return toldOutcome(outcome, text);
}

/** Undefined where the reason stays as it is. */
function readReason(reason: string | null | undefined): string | null | undefined | Faults {
  if (reason === undefined) return undefined;
  const faults = new Faults();
  const text = readText(faults, 'changeReason', reason, 'a reason for readers', { most: 2000 });
  return faults.all.length > 0 ? faults : text;
}

function toldOutcome(outcome: SaveOutcome, text: DraftSave): Saved {
  switch (outcome.outcome) {
    case 'SAVED':
      return {
        __typename: 'DraftSaved',
        draft: outcome.draft,
        hasApprovalLapsed: outcome.hasApprovalLapsed,
      };
    case 'CONFLICT': {
      const { base, theirs, version } = outcome;
      const began = base?.document ?? emptyArticle();
      const merge = mergeDocuments(began, text.document, theirs.document);
      return { __typename: 'DraftConflict', version, base, theirs, merge };
    }
    case 'SLUG_TAKEN':
      return fieldOfDraftRefused('slug', text.slug ?? '', 'an address that no other draft has');
    case 'SLUG_FIXED': {
      const allowed = `“${outcome.slug}”, the address under which readers know the article`;
      return fieldOfDraftRefused('slug', text.slug ?? '', allowed);
    }
    case 'MISSING':
      return fieldOfDraftRefused('draft', text.id, 'a draft that is on the desk');
  }
}
