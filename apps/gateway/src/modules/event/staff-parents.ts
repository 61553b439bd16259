import type { EventParent } from '../../parents.ts';

export type EventRecordedParent = {
  readonly __typename: 'EventRecorded';
  readonly event: EventParent;
};
