import type { CitationParent } from '../../parents.ts';

export type CitationRecordedParent = {
  readonly __typename: 'CitationRecorded';
  readonly citation: CitationParent;
};

export type CitationReplacedParent = {
  readonly __typename: 'CitationReplaced';
  readonly citation: CitationParent;
  readonly replaced: CitationParent;
  readonly recordCount: number;
};
