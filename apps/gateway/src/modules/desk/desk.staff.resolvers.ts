import { listWaitingCorrections } from '@headcount/db/newsroom';
import type { Resolvers } from '../../generated/staff-resolvers.ts';

export const deskResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    waitingCorrections: (_query, _args, { read }) => read((sql) => listWaitingCorrections(sql)),
  },
};
