import { badArgument } from '../../errors/bad-argument.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { parseGlobalId } from '../../relay/global-id.ts';
import { findNode } from './find-node.ts';

/** The most ids that may be asked for at once. */
const MOST = 100;

export const nodeResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    node: (_query, { id, asOf }, context) =>
      findNode(context, parseGlobalId(id, 'id'), asOf ?? null),
    async nodes(_query, { ids, asOf }, context) {
      if (ids.length > MOST) {
        const allowed = `at most ${MOST} ids`;
        throw badArgument({ argument: 'ids', value: `${ids.length} ids`, allowed });
      }
      const names = ids.map((id, index) => parseGlobalId(id, `ids.${index}`));
      return Promise.all(names.map((name) => findNode(context, name, asOf ?? null)));
    },
  },
};
