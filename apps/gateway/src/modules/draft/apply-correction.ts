import {
  changeDraftCorrection,
  type DraftCorrection,
  type DraftSave,
  findDraftCorrection,
  recordAudit,
} from '@headcount/db/newsroom';
import { type FigureMark, printAnew, replaceWords } from '@headcount/ledger';
import type { ApplyCorrectionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { findFigure } from '../figure/find-figure.ts';
import { fieldOfDraftRefused } from './draft-refused.ts';
import { findDraft } from './find-draft.ts';
import { keep } from './save.ts';
import type {
  CorrectionSavedParent,
  DraftConflictParent,
  DraftRefusedParent,
} from './staff-parents.ts';

/** Writes the new words of a drafted correction into its draft, bound to the figure that calls for them. */
export async function applyCorrection(
  context: StaffContext,
  { correction: id, version }: ApplyCorrectionInput,
): Promise<CorrectionSavedParent | DraftConflictParent | DraftRefusedParent> {
  const correction = await context.read((sql) => findDraftCorrection(sql, id));
  const draft = correction && (await findDraft(context, correction.draftId));
  if (!correction || !draft || correction.droppedAt !== null || correction.publishedAt !== null) {
    return fieldOfDraftRefused('correction', id, 'a correction that waits to be printed');
  }
  const { before, after } = correction;
  const mark = await markFor(context, correction);
  // What a change of the ledger calls for is written wherever it stands, what an editor drafted once.
  const document =
    mark && correction.origin !== null
      ? printAnew(draft.document, { before, after, mark })
      : replaceWords(draft.document, { before, after, mark });
  if (!document) {
    return fieldOfDraftRefused('correction', before, 'words that stand in the draft in one line');
  }
  const { slug, byline, dateline, language, leadingFigureId, changeReason } = draft;
  const text: DraftSave = {
    id: draft.id,
    version,
    kind: 'SAVE',
    savedBy: context.viewer.id,
    document,
    slug,
    byline,
    dateline,
    language,
    leadingFigureId,
    changeReason: changeReason ?? correction.reason,
  };
  const saved = await keep(context, text, async (sql) => {
    await changeDraftCorrection(sql, id, { isApplied: true });
    await recordAudit(sql, {
      actorId: context.viewer.id,
      actorName: context.viewer.name,
      action: 'CORRECTION_APPLIED',
      subjectKind: 'DRAFT',
      subjectId: draft.id,
      details: { correction: id },
    });
  });
  return saved.__typename === 'DraftSaved'
    ? { __typename: 'CorrectionSaved', draft: saved.draft }
    : saved;
}

/** The mark of the figure's own strongest words, where those are the new words. */
async function markFor(
  context: StaffContext,
  { figureId }: Pick<DraftCorrection, 'figureId'>,
): Promise<FigureMark | null> {
  const figure = figureId === null ? null : await findFigure(context, figureId, null);
  const phrase = figure && (await context.evaluate(figure, 'CAUTIOUS')).phrase;
  return phrase && figureId ? { type: 'figure', attrs: { figure: figureId, ...phrase } } : null;
}
