import type { Notice } from '@headcount/ledger/proposal';
import type { Faults } from '../entry/faults.ts';
import type { EntryJudgementParent } from '../staff-parents.ts';
import { noticesWith } from './notices.ts';

/** What the ledger makes of an entry that holds no number. */
export function judgementOf(faults: Faults, notices: readonly Notice[]): EntryJudgementParent {
  return {
    faults: faults.all,
    quantity: null,
    suggestions: [],
    proposal: null,
    notices: noticesWith(notices, []),
  };
}
