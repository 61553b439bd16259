import type { Resolvers } from '../../generated/resolvers.ts';
import { ARTICLE_FIELDS } from './article-fields.ts';
import { revisionSeen } from './revision-seen.ts';

export const noticeResolvers: Pick<Resolvers, 'Query' | 'ArticleNotice' | 'RevisionOverride'> = {
  Query: {
    articleNotice: (_query, { slug }, { loaders }) => loaders.noticeOfArticle(slug, null),
  },
  ArticleNotice: {
    slug: ({ articleId }) => articleId,
    async revisions({ articleId }, _args, { loaders }) {
      const revisions = await loaders.revisionsOfArticle(articleId, null);
      return revisions.map((revision) => revisionSeen(revision, null));
    },
  },
  RevisionOverride: {
    field: ({ field }) => ARTICLE_FIELDS[field],
  },
};
