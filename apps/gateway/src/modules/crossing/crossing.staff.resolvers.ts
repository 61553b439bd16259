import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { recordingOf } from '../record/recording-of.ts';
import { crossingBook } from './crossing-book.ts';
import { judgeCrossing } from './judge-crossing.ts';
import { recordCrossing } from './record-crossing.ts';
import { suggestCrossings } from './suggest-crossings.ts';
import { supersedeCrossing } from './supersede-crossing.ts';

export const crossingStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Crossing'> = {
  Query: {
    judgeCrossing: (_query, { input }, context) => judgeCrossing(context, input),
    suggestCrossings: (_query, args, context) => suggestCrossings(context, args),
  },
  Mutation: {
    async recordCrossing(_mutation, { input }, context) {
      const outcome = await recordCrossing(context, input);
      return outcome.__typename === 'Recorded'
        ? { __typename: 'CrossingRecorded', crossing: await crossingBook.get(context, outcome.id) }
        : outcome;
    },
    async supersedeCrossing(_mutation, { input }, context) {
      const outcome = await supersedeCrossing(context, input);
      return typeof outcome === 'string'
        ? { __typename: 'CrossingSuperseded', crossing: await crossingBook.get(context, outcome) }
        : outcome;
    },
  },
  Crossing: {
    recordedBy: async (crossing, _args, context) =>
      (await recordingOf(context, 'CROSSING', crossing)).recordedBy,
    recordedAt: async (crossing, _args, context) =>
      (await recordingOf(context, 'CROSSING', crossing)).recordedAt,
  },
};
