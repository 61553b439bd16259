import { countErrorReports, findErrorReportsByIds, listErrorReports } from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { connect } from '../../relay/connection.ts';
import { parsePage } from '../../relay/page.ts';
import { answerReport } from './answer-error-report.ts';

type Part = 'Mutation' | 'Query' | 'ReceivedErrorReport';

export const errorReportStaffResolvers: Pick<Resolvers, Part> = {
  Query: {
    receivedErrorReports(_query, args, { read }) {
      const orderBy = { field: 'CREATED', direction: args.answered ? 'DESC' : 'ASC' } as const;
      const page = parsePage(args, `${orderBy.field}:${orderBy.direction}`);
      const filter = { isAnswered: args.answered };
      return connect(
        page,
        read((sql) => listErrorReports(sql, { ...page, orderBy, filter })),
        (report) => report,
        () => read((sql) => countErrorReports(sql, filter)),
      );
    },
    receivedErrorReport: async (_query, { id }, { read }) =>
      (await read((sql) => findErrorReportsByIds(sql, [id])))[0] ?? null,
  },
  Mutation: {
    answerErrorReport: (_mutation, { input }, context) => answerReport(context, input),
  },
  ReceivedErrorReport: {
    article: ({ articleId }) => articleId,
    figure: ({ figureId }) => figureId,
    async correction({ correctionId }, _args, { loaders }) {
      const correction = correctionId && (await loaders.correction(correctionId, null));
      return correction ? seen('Correction', correction, null) : null;
    },
    async possibleCorrections({ articleId }, _args, { loaders }) {
      const corrections = articleId ? await loaders.correctionsOfArticle(articleId, null) : [];
      return corrections.map((correction) => seen('Correction', correction, null));
    },
  },
};
