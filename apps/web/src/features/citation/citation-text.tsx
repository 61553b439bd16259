import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { PageSection } from '@/features/site/page-section.tsx';

const CitationText_citation = graphql(`
  fragment CitationText_citation on Citation {
    text
  }
`);

/** The citation of a record ready to copy: one click selects all of it. */
export const CitationText = ({
  citation,
  address,
}: {
  citation: FragmentType<typeof CitationText_citation>;
  /** The record's permanent address here, to stand at the citation's end. */
  address?: string;
}) => (
  <PageSection heading="To cite it">
    <p className="max-w-[48rem] border-y border-hairline py-1.5 font-sans text-note wrap-anywhere select-all">
      {readFragment(CitationText_citation, citation).text}
      {address && `. Headcount, ${address}`}
    </p>
  </PageSection>
);
