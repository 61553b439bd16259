import { type FoundCitation, searchCitations } from '@headcount/db/records';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import type { StaffContext } from '../../staff-context.ts';
import { lastingFields } from '../record/lasting-fields.ts';
import { suggest } from '../record/suggestion.ts';
import { citationBook } from './citation-book.ts';
import { judgeCitation, judgeCitationReplacement } from './judge-citation.ts';
import { recordCitation } from './record-citation.ts';
import { replaceCitation } from './replace-citation.ts';

export const citationStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Citation'> = {
  Query: {
    judgeCitation: (_query, { input }, context) => judgeCitation(context, input),
    judgeCitationReplacement: (_query, { input }, context) =>
      judgeCitationReplacement(context, input),
    citation: (_query, { key }, context) => find(context, key),
    suggestCitations: (_query, args, context) =>
      suggest(context, args, searchCitations, offerOf, 100),
  },
  Mutation: {
    async recordCitation(_mutation, { input }, context) {
      const outcome = await recordCitation(context, input);
      return typeof outcome === 'string'
        ? { __typename: 'CitationRecorded', citation: await citationBook.get(context, outcome) }
        : outcome;
    },
    async replaceCitation(_mutation, { input }, context) {
      const outcome = await replaceCitation(context, input);
      if (outcome.__typename !== 'Replaced') return outcome;
      return {
        __typename: 'CitationReplaced',
        citation: await citationBook.get(context, outcome.id),
        replaced: await citationBook.get(context, input.key.trim()),
        recordCount: outcome.recordCount,
      };
    },
  },
  Citation: {
    key: ({ id }) => id,
    credited: ({ credited, asOf }) => credited && seen('Source', credited, asOf),
    ...lastingFields('CITATION', find),
  },
};

async function find({ loaders }: Pick<StaffContext, 'loaders'>, id: string | null) {
  const citation = id === null ? null : await loaders.citation(id, null);
  return citation && seen('Citation', citation, null);
}

/** The words, and where they were read. */
function offerOf({
  id,
  exact,
  source,
  via,
  title,
  url,
  publishedOn,
  deprecatedReason,
}: FoundCitation): RecordSuggestion {
  const where = [(via ?? source).name, title, publishedOn, url];
  return {
    kind: 'CITATION',
    key: id,
    label: exact,
    detail: where.filter((part) => part !== null).join(', '),
    isDeprecated: deprecatedReason !== null,
  };
}
