import type { EvaluationParent, FigureParent, LedgerRecordParent } from '../../parents.ts';
import type { EntryFault } from '../record/entry/faults.ts';
import type { EntryNotice } from '../record/judge/notices.ts';

export type FigureRecordedParent = {
  readonly __typename: 'FigureRecorded';
  readonly figure: FigureParent;
};
export type FigureSlotParent = {
  readonly label: string;
  readonly figure: string | null;
  readonly chosen: LedgerRecordParent | null;
  readonly filledBy: LedgerRecordParent | null;
  readonly candidates: LedgerRecordParent[];
};
export type FigureJudgementParent = {
  readonly faults: readonly EntryFault[];
  readonly evaluation: EvaluationParent | null;
  readonly slots: FigureSlotParent[];
  readonly notices: readonly EntryNotice[];
};
