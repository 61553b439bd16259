import { type FoundAssumption, searchAssumptions } from '@headcount/db/records';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import type { StaffContext } from '../../staff-context.ts';
import { lastingFields } from '../record/lasting-fields.ts';
import { suggest } from '../record/suggestion.ts';
import { assumptionBook } from './assumption-book.ts';
import { judgeAssumption, judgeAssumptionReplacement } from './judge-assumption.ts';
import { recordAssumption } from './record-assumption.ts';
import { replaceAssumption } from './replace-assumption.ts';

export const assumptionStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Assumption'> = {
  Query: {
    assumption: (_query, { key }, context) => find(context, key),
    judgeAssumption: (_query, { input }, context) => judgeAssumption(context, input),
    judgeAssumptionReplacement: (_query, { input }, context) =>
      judgeAssumptionReplacement(context, input),
    suggestAssumptions: (_query, args, context) =>
      suggest(context, args, searchAssumptions, offerOf, 100),
  },
  Mutation: {
    async recordAssumption(_mutation, { input }, context) {
      const outcome = await recordAssumption(context, input);
      return typeof outcome === 'string'
        ? {
            __typename: 'AssumptionRecorded',
            assumption: await assumptionBook.get(context, outcome),
          }
        : outcome;
    },
    async replaceAssumption(_mutation, { input }, context) {
      const outcome = await replaceAssumption(context, input);
      if (outcome.__typename !== 'Replaced') return outcome;
      return {
        __typename: 'AssumptionReplaced',
        assumption: await assumptionBook.get(context, outcome.id),
        replaced: await assumptionBook.get(context, input.key.trim()),
        figureCount: outcome.recordCount,
      };
    },
  },
  Assumption: {
    ...lastingFields('ASSUMPTION', find),
  },
};

async function find({ loaders }: Pick<StaffContext, 'loaders'>, id: string | null) {
  const assumption = id === null ? null : await loaders.assumption(id, null);
  return assumption && seen('Assumption', assumption, null);
}

function offerOf({
  id,
  statement,
  kind,
  subject,
  deprecatedReason,
}: FoundAssumption): RecordSuggestion {
  const sort = kind.toLowerCase().replaceAll('_', ' ');
  return {
    kind: 'ASSUMPTION',
    key: id,
    label: statement,
    detail: subject === null ? sort : `${sort}, about ${subject}`,
    isDeprecated: deprecatedReason !== null,
  };
}
