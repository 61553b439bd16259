import { countArticles, listArticles } from '@headcount/db';
import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { toGlobalId } from '../../relay/global-id.ts';
import { parsePage } from '../../relay/page.ts';
import { findEvents } from '../event/find-event.ts';
import { findFigure, findFigures } from '../figure/find-figure.ts';
import { findQuotes } from '../quote/find-quote.ts';
import { assessClaims } from './article-claims.ts';
import { tellDifference } from './difference/tell-difference.ts';
import { revisionSeen } from './revision-seen.ts';
import { findArticle } from './find-article.ts';
import { countIndependentSources } from './independent-sources.ts';
import { namesInDocument } from './names-in-document.ts';
import { numberMarks, withBindingKeys } from './number-marks.ts';

export const articleResolvers: Pick<Resolvers, 'Query' | 'Article'> = {
  Query: {
    article: (_query, { slug, asOf }, context) => findArticle(context, slug, asOf ?? null),
    async articles(_query, args, { read }) {
      const { orderBy } = args;
      const asOf = args.asOf ?? null;
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      return connect(
        page,
        read((sql) => listArticles(sql, { ...page, orderBy, asOf })),
        (article) => seen('Article', article, asOf),
        () => read((sql) => countArticles(sql, asOf)),
      );
    },
  },
  Article: {
    id: ({ id }) => toGlobalId('Article', id),
    slug: ({ id }) => id,
    document: ({ document }) => withBindingKeys(document),
    bindings: ({ document, asOf }) =>
      numberMarks(document).map(({ key, text, mark }) => ({ key, text, mark, asOf })),
    claims: (article, _args, context) => assessClaims(context, article),
    leadingFigure: ({ leadingFigureId, asOf }, _args, context) =>
      leadingFigureId === null ? null : findFigure(context, leadingFigureId, asOf),
    figures: ({ document, asOf }, _args, context) =>
      findFigures(context, namesInDocument(document).figures, asOf),
    events: ({ document, asOf }, _args, context) =>
      findEvents(context, namesInDocument(document).events, asOf),
    quotes: ({ document, asOf }, _args, context) =>
      findQuotes(context, namesInDocument(document).quotes, asOf),
    coverage: async (article, _args, { check }) => (await check(article)).coverage,
    sourcesIndependent: (article, _args, context) => countIndependentSources(context, article),
    async corrections({ id, asOf }, _args, { loaders }) {
      const corrections = await loaders.correctionsOfArticle(id, asOf);
      return corrections.map((correction) => seen('Correction', correction, asOf));
    },
    check: (article) => article,
    async revisions({ id, asOf }, _args, { loaders }) {
      const revisions = await loaders.revisionsOfArticle(id, asOf);
      return revisions.map((revision) => revisionSeen(revision, asOf));
    },
    difference: (article, { from, to }, context) => tellDifference(context, article, { from, to }),
  },
};
