import { findPublicErrorReport } from '@headcount/db';
import type { Resolvers } from '../../generated/resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { findArticle } from '../article/find-article.ts';
import { findLastReadable } from '../article/find-last-readable.ts';
import { findFigure } from '../figure/find-figure.ts';
import { parseReference } from './reference.ts';
import { reportError } from './report-error.ts';

type Part = 'Query' | 'Mutation' | 'Article' | 'ErrorReport' | 'TooManyErrorReports';

export const errorReportResolvers: Pick<Resolvers, Part> = {
  Query: {
    errorReport: (_query, { reference }, { read }) =>
      read((sql) => findPublicErrorReport(sql, parseReference(reference))),
  },
  Mutation: {
    reportError: (_mutation, { input }, context) => reportError(context, input),
  },
  Article: {
    errorReports: ({ id, asOf }, _args, { loaders }) => loaders.answeredReportsOfArticle(id, asOf),
  },
  ErrorReport: {
    article: async ({ articleId }, _args, context) =>
      articleId === null
        ? null
        : ((await findArticle(context, articleId, null)) ??
          (await findLastReadable(context, articleId, null))),
    figure: ({ figureId }, _args, context) =>
      figureId === null ? null : findFigure(context, figureId, null),
    async correction({ correctionId }, _args, { loaders }) {
      const correction = correctionId && (await loaders.correction(correctionId, null));
      return correction ? seen('Correction', correction, null) : null;
    },
  },
  TooManyErrorReports: {
    message: ({ waitSeconds }) =>
      `Too many reports came from here. Another can be sent in ${inMinutes(waitSeconds)}.`,
  },
};

function inMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
