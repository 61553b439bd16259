import type { PlaceParent } from '../../parents.ts';

export type PlaceRecordedParent = {
  readonly __typename: 'PlaceRecorded';
  readonly place: PlaceParent;
};
