import { listParkedOutbox } from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { retryFollowUp } from './retry-follow-up.ts';

export const followUpResolvers: Pick<Resolvers, 'FollowUp' | 'Mutation' | 'Query'> = {
  Query: {
    failedFollowUps: (_query, _args, { read }) => read((sql) => listParkedOutbox(sql)),
  },
  Mutation: {
    retryFollowUp: (_mutation, { input }, context) => retryFollowUp(context, input.id),
  },
  FollowUp: {
    parkedAt({ id, parkedAt }) {
      if (parkedAt === null) throw new Error(`The follow-up ${id} is still tried.`);
      return parkedAt;
    },
  },
};
