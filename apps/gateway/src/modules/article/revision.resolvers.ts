import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';

export const revisionResolvers: Pick<Resolvers, 'ArticleRevision'> = {
  ArticleRevision: {
    async corrections({ articleId, revision, asOf }, _args, { loaders }) {
      const corrections = await loaders.correctionsOfArticle(articleId, asOf);
      return corrections
        .filter((correction) => correction.revision === revision)
        .map((correction) => seen('Correction', correction, asOf));
    },
    async overrides({ articleId, revision }, _args, { loaders }) {
      const overrides = await loaders.overridesOfArticle(articleId, null);
      return overrides.filter((override) => override.revision === revision);
    },
  },
};
