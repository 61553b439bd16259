import { findAssumptionsByIds } from '@headcount/db';
import { searchAssumptions } from '@headcount/db/records';
import type { Assumption } from '@headcount/ledger';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import { suggest } from '../record/suggestion.ts';
import { judgeAssumption } from './judge-assumption.ts';
import { recordAssumption } from './record-assumption.ts';

export const assumptionStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation'> = {
  Query: {
    async assumption(_query, { key }, { loaders }) {
      const assumption = await loaders.assumption(key, null);
      return assumption && seen('Assumption', assumption, null);
    },
    judgeAssumption: (_query, { input }, context) => judgeAssumption(context, input),
    suggestAssumptions: (_query, args, context) =>
      suggest(context, args, searchAssumptions, offerOf, 100),
  },
  Mutation: {
    async recordAssumption(_mutation, { input }, context) {
      const outcome = await recordAssumption(context, input);
      if (typeof outcome !== 'string') return outcome;
      const [assumption] = await context.read((sql) => findAssumptionsByIds(sql, [outcome]));
      if (!assumption) throw new Error(`The assumption ${outcome} was recorded and is not there.`);
      return { __typename: 'AssumptionRecorded', assumption: seen('Assumption', assumption, null) };
    },
  },
};

function offerOf({ id, statement, kind, subject }: Assumption): RecordSuggestion {
  const sort = kind.toLowerCase().replaceAll('_', ' ');
  return {
    kind: 'ASSUMPTION',
    key: id,
    label: statement,
    detail: subject === null ? sort : `${sort}, about ${subject}`,
    isDeprecated: false,
  };
}
