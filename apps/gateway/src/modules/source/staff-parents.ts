import type { SourceParent } from '../../parents.ts';

export type SourceRecordedParent = {
  readonly __typename: 'SourceRecorded';
  readonly source: SourceParent;
};
