import { countPublicCorrections, listPublicCorrections } from '@headcount/db';
import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { parsePage } from '../../relay/page.ts';
import { findArticle } from '../article/find-article.ts';
import { findLastReadable } from '../article/find-last-readable.ts';

const orderBy = { field: 'PUBLISHED', direction: 'DESC' } as const;

export const correctionResolvers: Pick<Resolvers, 'Query' | 'Correction'> = {
  Query: {
    async corrections(_query, args, { read }) {
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      return connect(
        page,
        read((sql) => listPublicCorrections(sql, { ...page, orderBy })),
        (correction) => seen('Correction', correction, null),
        () => read(countPublicCorrections),
      );
    },
  },
  Correction: {
    id: ({ id }) => toGlobalId('Correction', id),
    async article({ articleId, asOf }, _args, context) {
      const article =
        (await findArticle(context, articleId, asOf)) ??
        (await findLastReadable(context, articleId, asOf));
      if (!article) throw new Error(`The article ${articleId} has a correction and is not public.`);
      return article;
    },
  },
};
