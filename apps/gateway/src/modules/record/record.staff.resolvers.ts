import { formatQuantity, interval } from '@headcount/ledger';
import { describeReading } from '@headcount/ledger/proposal';
import type { Resolvers } from '../../generated/staff-resolvers.ts';
import { intervalEnd } from '../quantity/quantity.resolvers.ts';
import { deprecateRecord } from './deprecate-record.ts';
import { historyOfRecord } from './history-of-record.ts';
import { impactOfEntry } from './judge/impact-of-entry.ts';
import { restoreVersion } from './restore-version.ts';
import { usageOfRecord } from './usage-of-record.ts';

export const recordResolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'DraftUse'
  | 'EntryJudgement'
  | 'QuantityReading'
  | 'RecordConflict'
  | 'RecordHeld'
  | 'RecordRevision'
> = {
  Query: {
    recordHistory: (_query, { kind, key }, context) => historyOfRecord(context, kind, key),
    whereUsed: (_query, { kind, key }, context) => usageOfRecord(context, kind, key),
  },
  Mutation: {
    deprecateRecord: (_mutation, { input }, context) => deprecateRecord(context, input),
    restoreRecordVersion: (_mutation, { input }, context) => restoreVersion(context, input),
  },
  DraftUse: {
    draftId: ({ id }) => id,
  },
  EntryJudgement: {
    impact: ({ proposal }, _args, context) => proposal && impactOfEntry(context, proposal),
    reading: ({ quantity }) => quantity && { quantity, interval: interval(quantity, 'CAUTIOUS') },
  },
  QuantityReading: {
    text: ({ quantity }) => formatQuantity(quantity),
    sentence: ({ quantity }) => describeReading(quantity),
    lower: ({ interval: { lower } }) => lower?.value ?? null,
    lowerEnd: ({ interval: { lower } }) => intervalEnd(lower),
    upper: ({ interval: { upper } }) => upper?.value ?? null,
    upperEnd: ({ interval: { upper } }) => intervalEnd(upper),
  },
  RecordConflict: {
    version: ({ latest }) => latest.version,
    by: ({ latest }) => latest.recordedBy,
    at: ({ latest }) => latest.recordedAt,
    reason: ({ latest }) => latest.changeReason,
  },
  RecordHeld: {
    key: ({ recordId }) => recordId,
  },
  RecordRevision: {
    version: ({ kept }) => kept.version,
    by: ({ kept }) => kept.recordedBy,
    at: ({ kept }) => kept.recordedAt,
    reason: ({ kept }) => kept.changeReason,
    knownFrom: ({ kept }) => kept.knownFrom,
    knownTo: ({ kept }) => kept.knownTo,
    changes: ({ changes }) => changes(),
  },
};
