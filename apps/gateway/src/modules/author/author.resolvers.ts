import type { Resolvers } from '../../generated/staff-resolvers.ts';

export const authorResolvers: Pick<Resolvers, 'Author'> = {
  Author: {
    id: async (id, _args, { authorOf }) => (await authorOf(id)).id,
    name: async (id, _args, { authorOf }) => (await authorOf(id)).name,
  },
};
