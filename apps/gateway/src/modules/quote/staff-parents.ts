import type { QuoteParent } from '../../parents.ts';

export type QuoteRecordedParent = {
  readonly __typename: 'QuoteRecorded';
  readonly quote: QuoteParent;
};
