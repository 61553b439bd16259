import {
  countDrafts,
  countDraftVersions,
  findDraftVersion,
  listComments,
  listDecisionsOfDrafts,
  listDraftCorrections,
  listDrafts,
  listDraftVersions,
  listPresences,
} from '@headcount/db/newsroom';
import type { DraftGroundArgs, Resolvers } from '../../generated/staff-resolvers.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import { findFigure } from '../figure/find-figure.ts';
import { differenceOfVersions } from './difference-of-versions.ts';
import { findDraft, wholeDraft } from './find-draft.ts';
import { groundOfDraft } from './ground-of-draft.ts';
import { requestLoader } from '../../reads/request-loader.ts';
import { loadWriters, mayApprove } from './may-approve.ts';
import { noteReadingOf, toldWords } from './note-reading.ts';
import { previewOfDraft, releaseOf } from './preview-of-draft.ts';
import type { DraftParent } from './staff-parents.ts';
import { standsAt } from './stands-at.ts';

/** A draft, and what is kept beside it. */
const loadDecisions = requestLoader(listDecisionsOfDrafts);

export const draftResolvers: Pick<
  Resolvers,
  | 'Draft'
  | 'DraftComment'
  | 'DraftDecision'
  | 'DraftPresence'
  | 'DraftVersion'
  | 'DraftedCorrection'
  | 'Query'
> = {
  Query: {
    async draft(_query, { id }, context) {
      const draft = await findDraft(context, id);
      if (draft) await noteReadingOf(context, id);
      return draft;
    },
    drafts(_query, { filter, ...args }, { read, viewer }) {
      const page = parsePage(args, 'UPDATED:DESC');
      const chosen = {
        states: filter?.states,
        of: filter?.mine ? viewer.id : null,
        releaseId: filter?.release,
        words: filter?.search,
        areDiscarded: filter?.discarded,
      };
      return connect(
        page,
        read((sql) => listDrafts(sql, { ...page, orderBy: LAST_WRITTEN, filter: chosen })),
        (draft) => draft,
        () => read((sql) => countDrafts(sql, chosen)),
      );
    },
  },
  Draft: {
    document: toldWords(
      async (draft: DraftParent, _args, context) => (await wholeDraft(context, draft)).document,
    ),
    leadingFigure: ({ leadingFigureId }, _args, context) =>
      leadingFigureId === null ? null : findFigure(context, leadingFigureId, null),
    decisions: ({ id }, _args, context) => loadDecisions(context, id),
    comments: toldWords(async (draft: DraftParent, _args, { read }) => {
      const comments = await read((sql) => listComments(sql, draft.id));
      return comments.map((comment) => Object.assign(comment, { draft }));
    }),
    corrections: toldWords(({ id }: DraftParent, _args, { read }) =>
      read((sql) => listDraftCorrections(sql, id)),
    ),
    versions({ id }, args, { read }) {
      const page = parsePage(args, 'VERSION:DESC');
      return connect(
        page,
        read((sql) => listDraftVersions(sql, id, page)),
        (version) => version,
        () => read((sql) => countDraftVersions(sql, id)),
      );
    },
    savedAt: ({ id }, { version }, { read }) => read((sql) => findDraftVersion(sql, id, version)),
    difference: toldWords((draft: DraftParent, versions: { from: number; to: number }, context) =>
      differenceOfVersions(context, draft, versions),
    ),
    presences: ({ id }, _args, { read }) => read((sql) => listPresences(sql, id)),
    ground: toldWords(async (draft: DraftParent, asked: Partial<DraftGroundArgs>, context) => {
      const further = {
        figures: asked.figures ?? [],
        events: asked.events ?? [],
        quotes: asked.quotes ?? [],
        assumptions: asked.assumptions ?? [],
      };
      return await groundOfDraft(context, await wholeDraft(context, draft), further);
    }),
    preview: toldWords((draft: DraftParent, _args, context, info) =>
      previewOfDraft(draft, context, info),
    ),
    isPreviewedWithRelease: async (draft, _args, context) =>
      (await releaseOf(draft, context)) !== null,
    mayApprove: async (draft, _args, context) =>
      mayApprove(context.viewer, draft, await loadWriters(context, draft.id)),
  },
  DraftDecision: {
    by: ({ decidedBy }) => decidedBy,
    at: ({ decidedAt }) => decidedAt,
  },
  DraftComment: {
    by: ({ writtenBy }) => writtenBy,
    at: ({ writtenAt }) => writtenAt,
    standsAt: (comment, _args, context) => standsAt(context, comment),
  },
  DraftedCorrection: {
    by: ({ createdBy }) => createdBy,
    at: ({ createdAt }) => createdAt,
    figure: ({ figureId }, _args, context) =>
      figureId === null ? null : findFigure(context, figureId, null),
  },
  DraftVersion: {
    by: ({ savedBy }) => savedBy,
    at: ({ savedAt }) => savedAt,
    leadingFigure: ({ leadingFigureId }) => leadingFigureId,
    async document({ draftId, document }, _args, context) {
      await noteReadingOf(context, draftId);
      return document;
    },
  },
  DraftPresence: {
    client: ({ clientId }) => clientId,
    who: ({ userId }) => userId,
  },
};

const LAST_WRITTEN = { field: 'UPDATED', direction: 'DESC' } as const;
