import { type FoundFigure, listFigureVersions, searchFigures } from '@headcount/db/records';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { requestLoader } from '../../reads/request-loader.ts';
import { seen } from '../../reads/seen.ts';
import { recordingOf } from '../record/recording-of.ts';
import { suggest } from '../record/suggestion.ts';
import { figureBook } from './figure-book.ts';
import { judgeFigure } from './judge-figure.ts';
import { recordFigure } from './record-figure.ts';
import { slotsOfFigure } from './slots-of-figure.ts';

const loadVersions = requestLoader(listFigureVersions);

export const figureStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Figure'> = {
  Query: {
    judgeFigure: (_query, { input }, context) => judgeFigure(context, input),
    suggestFigures: (_query, args, context) => suggest(context, args, searchFigures, offerOf),
  },
  Mutation: {
    async recordFigure(_mutation, { input }, context) {
      const outcome = await recordFigure(context, input);
      return outcome.__typename === 'Recorded'
        ? { __typename: 'FigureRecorded', figure: await figureBook.get(context, outcome.id) }
        : outcome;
    },
  },
  Figure: {
    measure: ({ definition }) => definition.measure,
    printed: ({ definition }) => definition.printed,
    assumptions: ({ definition, asOf }) =>
      definition.assumptions.map((assumption) => seen('Assumption', assumption, asOf)),
    async slots(figure, _args, context) {
      const versions = await loadVersions(context, figure.id);
      const own = versions.find(({ version }) => version === figure.version);
      const evaluation = await context.evaluate(figure, 'CAUTIOUS');
      return slotsOfFigure(figure, evaluation, own?.inputs ?? []);
    },
    deprecatedReason: async (figure, _args, context) =>
      (await recordingOf(context, 'FIGURE', figure)).deprecatedReason,
    changeReason: async (figure, _args, context) =>
      (await recordingOf(context, 'FIGURE', figure)).changeReason,
    recordedBy: async (figure, _args, context) =>
      (await recordingOf(context, 'FIGURE', figure)).recordedBy,
    recordedAt: async (figure, _args, context) =>
      (await recordingOf(context, 'FIGURE', figure)).recordedAt,
  },
};

function offerOf({
  id,
  title,
  unit,
  description,
  deprecatedReason,
}: FoundFigure): RecordSuggestion {
  return {
    kind: 'FIGURE',
    key: id,
    label: title,
    detail: description === null ? unit : `${unit}; ${description}`,
    isDeprecated: deprecatedReason !== null,
  };
}
