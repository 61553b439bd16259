import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { ARTICLE_FIELDS } from '../article/article-fields.ts';
import { applyCorrection } from './apply-correction.ts';
import { approveDraft } from './approve-draft.ts';
import { begin, open } from './begin.ts';
import { comment, resolve } from './comment.ts';
import { bodyOf, plainBlocks } from './conflict.ts';
import { draftCorrection, dropCorrection, editCorrection } from './correction.ts';
import { checkGroundScalar, writtenDocumentScalar } from './draft-scalars.ts';
import { keepPresence } from './keep-presence.ts';
import { restoreVersion } from './restore-version.ts';
import { save } from './save.ts';
import { discard, sendBack, submit } from './step.ts';

/** What can be done to a draft. */
export const draftActResolvers: Pick<
  Resolvers,
  'CheckGround' | 'DraftConflict' | 'MergeConflict' | 'Mutation' | 'WrittenDocument'
> = {
  Mutation: {
    createDraft: (_mutation, { input }, context) => begin(context, input),
    openDraft: (_mutation, { input }, context) => open(context, input.article),
    saveDraft: (_mutation, { input }, context) => save(context, input),
    restoreDraftVersion: (_mutation, { input }, context) => restoreVersion(context, input),
    submitDraft: (_mutation, { input }, context) => submit(context, input),
    approveDraft: (_mutation, { input }, context) => approveDraft(context, input),
    sendBackDraft: (_mutation, { input }, context) => sendBack(context, input),
    discardDraft: (_mutation, { input }, context) => discard(context, input),
    commentOnDraft: (_mutation, { input }, context) => comment(context, input),
    resolveComment: (_mutation, { input }, context) => resolve(context, input),
    keepPresence: (_mutation, { input }, context) => keepPresence(context, input),
    draftCorrection: (_mutation, { input }, context) => draftCorrection(context, input),
    editCorrection: (_mutation, { input }, context) => editCorrection(context, input),
    dropCorrection: (_mutation, { input }, context) => dropCorrection(context, input),
    applyCorrection: (_mutation, { input }, context) => applyCorrection(context, input),
  },
  DraftConflict: {
    merged: ({ merge }) => merge.document,
    conflicts: ({ merge }) => [...merge.conflicts],
  },
  MergeConflict: {
    field: ({ field }) => ARTICLE_FIELDS[field],
    path: ({ path }) => [...path],
    base: ({ base }) => plainBlocks(base),
    mine: ({ mine }) => plainBlocks(mine),
    theirs: ({ theirs }) => plainBlocks(theirs),
    theirDocument: ({ theirs }) => bodyOf(theirs),
  },
  CheckGround: checkGroundScalar,
  WrittenDocument: writtenDocumentScalar,
};
