import type { Quote } from '@headcount/db';
import { searchQuotes } from '@headcount/db/records';
import { formatDay } from '@headcount/ledger';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { recordingOf } from '../record/recording-of.ts';
import { suggest } from '../record/suggestion.ts';
import { judgeQuote } from './judge-quote.ts';
import { quoteBook } from './quote-book.ts';
import { recordQuote } from './record-quote.ts';

export const quoteStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Quote'> = {
  Query: {
    judgeQuote: (_query, { input }, context) => judgeQuote(context, input),
    suggestQuotes: (_query, args, context) => suggest(context, args, searchQuotes, offerOf),
  },
  Mutation: {
    async recordQuote(_mutation, { input }, context) {
      const outcome = await recordQuote(context, input);
      return outcome.__typename === 'Recorded'
        ? { __typename: 'QuoteRecorded', quote: await quoteBook.get(context, outcome.id) }
        : outcome;
    },
  },
  Quote: {
    recordedBy: async (quote, _args, context) =>
      (await recordingOf(context, 'QUOTE', quote)).recordedBy,
    recordedAt: async (quote, _args, context) =>
      (await recordingOf(context, 'QUOTE', quote)).recordedAt,
  },
};

function offerOf(quote: Quote): RecordSuggestion {
  const { id, text, speaker, speakerRole, saidOn, reportedOn, deprecatedReason } = quote;
  const details = [speaker, speakerRole, formatDay(saidOn ?? reportedOn)];
  return {
    kind: 'QUOTE',
    key: id,
    label: `“${text}”`,
    detail: details.filter((part) => part !== null).join(', '),
    isDeprecated: deprecatedReason !== null,
  };
}
