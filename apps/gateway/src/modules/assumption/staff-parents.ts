import type { AssumptionParent } from '../../parents.ts';

export type AssumptionRecordedParent = {
  readonly __typename: 'AssumptionRecorded';
  readonly assumption: AssumptionParent;
};
