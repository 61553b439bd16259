import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { rehearseDraft } from '../../publishing/rehearse.ts';
import { ARTICLE_FIELDS } from '../article/article-fields.ts';
import { overrideDiagnostic } from './override.ts';
import { publish } from './publish.ts';
import { schedule, unschedule } from './schedule.ts';
import { setEmbargo } from './set-embargo.ts';
import { takeArticleBack } from './take-article-back.ts';
import { withdrawOverride } from './withdraw-override.ts';

export const publicationResolvers: Pick<
  Resolvers,
  'DiagnosticOverride' | 'Mutation' | 'OverrideChanged' | 'PublicationReadiness' | 'Query'
> = {
  Query: {
    publicationReadiness: (_query, { draftId: id }, { database, signal }) =>
      rehearseDraft(database, { id, signal }),
  },
  Mutation: {
    publishDraft: (_mutation, { input }, context) => publish(context, input),
    scheduleDraft: (_mutation, { input }, context) => schedule(context, input),
    unscheduleDraft: (_mutation, { input }, context) => unschedule(context, input),
    setEmbargo: (_mutation, { input }, context) => setEmbargo(context, input),
    overrideDiagnostic: (_mutation, { input }, context) => overrideDiagnostic(context, input),
    withdrawOverride: (_mutation, { input }, context) => withdrawOverride(context, input.id),
    withdrawArticle: (_mutation, { input }, context) =>
      takeArticleBack(context, 'WITHDRAWN', input),
    recallArticle: (_mutation, { input }, context) => takeArticleBack(context, 'RECALLED', input),
  },
  PublicationReadiness: {
    draftId: ({ draft }) => draft.id,
    version: ({ draft }) => draft.version,
    isReady: ({ obstacles }) => obstacles.length === 0,
    revision: ({ address }) => (address?.revision ?? 0) + 1,
    pins: ({ pins }) => pins.length,
    corrections: ({ corrections }) => corrections.length,
  },
  DiagnosticOverride: {
    field: ({ field }) => ARTICLE_FIELDS[field],
  },
  OverrideChanged: {
    async overrides({ draftId: id }, _args, { database, signal }) {
      const judged = await rehearseDraft(database, { id, signal });
      return [...(judged?.overrides ?? [])];
    },
  },
};
