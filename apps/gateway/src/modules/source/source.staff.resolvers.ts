import { type FoundSource, searchSources } from '@headcount/db/records';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { standingOf } from '../record/standing-of.ts';
import { suggest } from '../record/suggestion.ts';
import { judgeSource } from './judge-source.ts';
import { recordSource } from './record-source.ts';
import { sourceBook } from './source-book.ts';

export const sourceStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Source'> = {
  Query: {
    judgeSource: (_query, { input }, context) => judgeSource(context, input),
    suggestSources: (_query, args, context) => suggest(context, args, searchSources, offerOf),
  },
  Mutation: {
    async recordSource(_mutation, { input }, context) {
      const outcome = await recordSource(context, input);
      return outcome.__typename === 'Recorded'
        ? { __typename: 'SourceRecorded', source: await sourceBook.get(context, outcome.id) }
        : outcome;
    },
  },
  Source: {
    version: async ({ id }, _args, context) => (await standingOf(context, 'SOURCE', id)).version,
    deprecatedReason: async ({ id }, _args, context) =>
      (await standingOf(context, 'SOURCE', id)).deprecatedReason,
  },
};

function offerOf({ id, name, kind, countryId, deprecatedReason }: FoundSource): RecordSuggestion {
  const sort = kind.toLowerCase();
  return {
    kind: 'SOURCE',
    key: id,
    label: name,
    detail: countryId === null ? sort : `${sort}, ${countryId}`,
    isDeprecated: deprecatedReason !== null,
  };
}
