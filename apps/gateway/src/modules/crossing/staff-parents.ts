import type { CrossingParent } from '../../parents.ts';

export type CrossingRecordedParent = {
  readonly __typename: 'CrossingRecorded';
  readonly crossing: CrossingParent;
};
export type CrossingSupersededParent = {
  readonly __typename: 'CrossingSuperseded';
  readonly crossing: CrossingParent;
};
