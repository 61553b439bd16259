import { countPublicNotices, listPublicNotices } from '@headcount/db';
import type { Resolvers } from '../../generated/resolvers.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import { ARTICLE_FIELDS } from './article-fields.ts';
import { revisionSeen } from './revision-seen.ts';

const orderBy = { field: 'TAKEN_BACK', direction: 'DESC' } as const;

export const noticeResolvers: Pick<
  Resolvers,
  'Article' | 'ArticleNotice' | 'Query' | 'RevisionOverride'
> = {
  Query: {
    articleNotice: (_query, { slug }, { loaders }) => loaders.noticeOfArticle(slug, null),
    articleNotices(_query, args, { read }) {
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      return connect(
        page,
        read((sql) => listPublicNotices(sql, { ...page, orderBy })),
        (notice) => notice,
        () => read(countPublicNotices),
      );
    },
  },
  Article: {
    notices: ({ id, asOf }, _args, { loaders }) => loaders.noticesOfArticle(id, asOf),
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
