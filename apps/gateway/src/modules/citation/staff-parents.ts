import type { CitationParent } from '../../parents.ts';

export type CitationRecordedParent = {
  readonly __typename: 'CitationRecorded';
  readonly citation: CitationParent;
};
