import type { HeldRecord } from '@headcount/db/newsroom';
import type { PrintingDraft } from '@headcount/db/records';
import type { WordedNumber } from '@headcount/ledger/proposal';
import type { Interval, Quantity } from '@headcount/ledger';
import type { FieldChange } from '../../generated/resolvers.ts';
import type { ArticleParent, FigureParent, NodeParent } from '../../parents.ts';
import type { EntryFault } from './entry/faults.ts';
import type { EntryImpact, Proposal } from './judge/impact-of-entry.ts';
import type { EntryNotice } from './judge/notices.ts';
import type { Kept } from './book.ts';

export type RecordRefusedParent = {
  readonly __typename: 'RecordRefused';
  readonly faults: readonly EntryFault[];
};
export type RecordConflictParent = {
  readonly __typename: 'RecordConflict';
  readonly latest: Kept<unknown>;
  readonly theirs: NodeParent;
  readonly changes: FieldChange[];
};
export type RecordHeldParent = { readonly __typename: 'RecordHeld' } & Pick<
  HeldRecord,
  'releaseId' | 'kind' | 'recordId'
>;
export type RecordChangedParent = {
  readonly __typename: 'RecordChanged';
  readonly record: NodeParent;
  readonly version: number;
};
export type RecordRevisionParent = {
  readonly key: string;
  readonly kept: Omit<Kept<unknown>, 'row'>;
  readonly changes: () => FieldChange[];
};
export type EntryNoticeParent = EntryNotice;
export type EntryJudgementParent = {
  readonly faults: readonly EntryFault[];
  readonly quantity: Quantity | null;
  readonly suggestions: readonly WordedNumber[];
  readonly notices: readonly EntryNotice[];
  /** What is entered as the ledger judges it, where it may fill a part of a figure. */
  readonly proposal: Proposal | null;
};
export type EntryImpactParent = EntryImpact;
export type QuantityReadingParent = { readonly quantity: Quantity; readonly interval: Interval };
export type RecordUsageParent = {
  readonly figures: FigureParent[];
  readonly records: NodeParent[];
  readonly recordCount: number;
  readonly articles: ArticleParent[];
  readonly drafts: readonly PrintingDraft[];
};
export type DraftUseParent = PrintingDraft;
