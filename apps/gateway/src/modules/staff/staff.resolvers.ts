import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { rightsOf } from '../../identity/rights.ts';

export const staffResolvers: Pick<Resolvers, 'Query' | 'StaffMember'> = {
  Query: {
    viewer: (_query, _args, { viewer }) => viewer,
  },
  StaffMember: {
    rights: ({ role }) => rightsOf(role),
  },
};
