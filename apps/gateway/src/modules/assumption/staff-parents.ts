import type { AssumptionParent } from '../../parents.ts';

export type AssumptionRecordedParent = {
  readonly __typename: 'AssumptionRecorded';
  readonly assumption: AssumptionParent;
};

export type AssumptionReplacedParent = {
  readonly __typename: 'AssumptionReplaced';
  readonly assumption: AssumptionParent;
  readonly replaced: AssumptionParent;
  readonly figureCount: number;
};
