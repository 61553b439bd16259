import type { Resolvers } from '../../generated/resolvers.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { findArticle } from '../article/find-article.ts';

export const correctionResolvers: Pick<Resolvers, 'Correction'> = {
  Correction: {
    id: ({ id }) => toGlobalId('Correction', id),
    async article({ articleId, asOf }, _args, context) {
      const article = await findArticle(context, articleId, asOf);
      if (!article) throw new Error(`The article ${articleId} has a correction and is not public.`);
      return article;
    },
  },
};
