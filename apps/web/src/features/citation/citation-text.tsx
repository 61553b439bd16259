import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { ToCite } from './to-cite.tsx';

const CitationText_citation = graphql(`
  fragment CitationText_citation on Citation {
    text
  }
`);

/** The citation of a record, ready to copy. */
export const CitationText = ({
  citation,
  address,
}: {
  citation: FragmentType<typeof CitationText_citation>;
  /** The record's permanent address here, to stand at the citation's end. */
  address?: string;
}) => (
  <ToCite>
    {readFragment(CitationText_citation, citation).text}
    {address && `. Headcount, ${address}`}
  </ToCite>
);
