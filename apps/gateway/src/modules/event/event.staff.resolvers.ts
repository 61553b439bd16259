import type { Event } from '@headcount/db';
import { searchEvents } from '@headcount/db/records';
import { describePeriod, formatQuantity } from '@headcount/ledger';
import type { RecordSuggestion, Resolvers } from '../../generated/staff-resolvers.ts';
import { recordingOf } from '../record/recording-of.ts';
import { suggest } from '../record/suggestion.ts';
import { eventBook } from './event-book.ts';
import { judgeEvent } from './judge-event.ts';
import { recordEvent } from './record-event.ts';

export const eventStaffResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Event'> = {
  Query: {
    judgeEvent: (_query, { input }, context) => judgeEvent(context, input),
    suggestEvents: (_query, args, context) => suggest(context, args, searchEvents, offerOf),
  },
  Mutation: {
    async recordEvent(_mutation, { input }, context) {
      const outcome = await recordEvent(context, input);
      return outcome.__typename === 'Recorded'
        ? { __typename: 'EventRecorded', event: await eventBook.get(context, outcome.id) }
        : outcome;
    },
  },
  Event: {
    countUnit: ({ quantity }) => quantity?.counts?.countUnit ?? null,
    temporalKind: ({ quantity }) => quantity?.counts?.temporalKind ?? null,
    population: ({ quantity }) => quantity?.counts?.population ?? null,
    recordedBy: async (event, _args, context) =>
      (await recordingOf(context, 'EVENT', event)).recordedBy,
    recordedAt: async (event, _args, context) =>
      (await recordingOf(context, 'EVENT', event)).recordedAt,
  },
};

function offerOf({
  id,
  title,
  period,
  place,
  quantity,
  deprecatedReason,
}: Event): RecordSuggestion {
  const number = quantity && `${formatQuantity(quantity.quantity)} ${quantity.quantity.unit}`;
  const details = [describePeriod(period), place?.name, number];
  return {
    kind: 'EVENT',
    key: id,
    label: title,
    detail: details.filter((part) => part).join(', '),
    isDeprecated: deprecatedReason !== null,
  };
}
