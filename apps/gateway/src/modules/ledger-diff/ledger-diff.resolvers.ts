import type { RecordKey, Supersession } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type {
  LedgerRecordParent,
  ReplacedReportParent,
  RevisedRecordParent,
} from '../../parents.ts';
import { crossingChanges } from '../crossing/crossing-changes.ts';
import { findCrossing } from '../crossing/find-crossing.ts';
import { eventChanges } from '../event/event-changes.ts';
import { findEvent } from '../event/find-event.ts';
import { evaluationOf } from '../figure/evaluation-of.ts';
import { askDiff, MOST } from './ledger-diff.ts';

export const ledgerDiffResolvers: Pick<
  Resolvers,
  'Query' | 'LedgerDiff' | 'RevisedRecord' | 'FigureMove'
> = {
  Query: {
    ledgerDiff: (_query, { from, to }, context) => askDiff(context, from, to),
  },
  LedgerDiff: {
    async arrived({ changes, to }, _args, context) {
      const { first } = (await changes()).arrived;
      return Promise.all(first.map((key) => getRecord(context, key, to)));
    },
    arrivedCount: async ({ changes }) => (await changes()).arrived.count,
    async revised({ changes, from, to }, _args, context) {
      const { first } = (await changes()).revised;
      return Promise.all(first.map((key) => reviseRecord(context, key, { from, to })));
    },
    revisedCount: async ({ changes }) => (await changes()).revised.count,
    async superseded({ replaced, to }, _args, context) {
      const { first } = (await replaced()).superseded;
      return Promise.all(first.map((one) => getReplaced(context, one, to)));
    },
    supersededCount: async ({ replaced }) => (await replaced()).superseded.count,
    async retracted({ replaced, to }, _args, context) {
      const { first } = (await replaced()).retracted;
      return Promise.all(first.map((one) => getReplaced(context, one, to)));
    },
    retractedCount: async ({ replaced }) => (await replaced()).retracted.count,
    moved: async ({ moves }) => (await moves()).slice(0, MOST),
    movedCount: async ({ moves }) => (await moves()).length,
  },
  RevisedRecord: {
    changes({ before, after }) {
      if (before.__typename === 'Crossing' && after.__typename === 'Crossing') {
        return crossingChanges(before, after);
      }
      if (before.__typename === 'Event' && after.__typename === 'Event') {
        return eventChanges(before, after);
      }
      throw new Error('A record was revised into one of another kind.');
    },
    changeReason: ({ after }) => after.changeReason,
  },
  FigureMove: {
    figure: ({ after }) => after,
    before: ({ before }, _args, context) => evaluationOf(context, before, 'CAUTIOUS'),
    after: ({ after }, _args, context) => evaluationOf(context, after, 'CAUTIOUS'),
  },
};

async function reviseRecord(
  context: Context,
  key: RecordKey,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<RevisedRecordParent> {
  const [before, after] = await Promise.all([
    getRecord(context, key, from),
    getRecord(context, key, to),
  ]);
  return { before, after };
}

async function getReplaced(
  context: Context,
  { superseded, superseding, kind, reason }: Supersession,
  asOf: Instant,
): Promise<ReplacedReportParent> {
  const [record, by] = await Promise.all([
    findCrossing(context, superseded, asOf),
    findCrossing(context, superseding, asOf),
  ]);
  if (!record || !by) throw new Error(`A report that replaces ${superseded} was not known.`);
  return { record, by, kind, reason };
}

async function getRecord(
  context: Context,
  { kind, id }: RecordKey,
  asOf: Instant,
): Promise<LedgerRecordParent> {
  const record = await (kind === 'EVENT' ? findEvent : findCrossing)(context, id, asOf);
  if (!record) throw new Error(`The record ${id} is told as known and was not known.`);
  return record;
}
