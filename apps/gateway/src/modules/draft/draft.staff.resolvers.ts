import {
  countDrafts,
  countDraftVersions,
  findDraftVersion,
  listComments,
  listDecisions,
  listDraftCorrections,
  listDrafts,
  listDraftVersions,
  listPresences,
} from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import { findFigure } from '../figure/find-figure.ts';
import { differenceOfVersions } from './difference-of-versions.ts';
import { findDraft, wholeDraft } from './find-draft.ts';
import { groundOfDraft } from './ground-of-draft.ts';
import { loadWriters, mayApprove } from './may-approve.ts';
import { noteReading } from './note-reading.ts';
import { previewOfDraft, releaseOf } from './preview-of-draft.ts';
import { standsAt } from './stands-at.ts';

/** A draft, and what is kept beside it. */
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
      if (draft) await noteReading(context, id);
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
    document: async (draft, _args, context) => (await wholeDraft(context, draft)).document,
    leadingFigure: ({ leadingFigureId }, _args, context) =>
      leadingFigureId === null ? null : findFigure(context, leadingFigureId, null),
    decisions: ({ id }, _args, { read }) => read((sql) => listDecisions(sql, id)),
    async comments(draft, _args, { read }) {
      const comments = await read((sql) => listComments(sql, draft.id));
      return comments.map((comment) => Object.assign(comment, { draft }));
    },
    corrections: ({ id }, _args, { read }) => read((sql) => listDraftCorrections(sql, id)),
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
    difference: (draft, versions, context) => differenceOfVersions(context, draft, versions),
    presences: ({ id }, _args, { read }) => read((sql) => listPresences(sql, id)),
    async ground(draft, { figures, events, quotes, assumptions }, context) {
      const further = {
        figures: figures ?? [],
        events: events ?? [],
        quotes: quotes ?? [],
        assumptions: assumptions ?? [],
      };
      return await groundOfDraft(context, await wholeDraft(context, draft), further);
    },
    preview: (draft, _args, context, info) => previewOfDraft(draft, context, info),
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
  },
  DraftPresence: {
    client: ({ clientId }) => clientId,
    who: ({ userId }) => userId,
  },
};

const LAST_WRITTEN = { field: 'UPDATED', direction: 'DESC' } as const;
