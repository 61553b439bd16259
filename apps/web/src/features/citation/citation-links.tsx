import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

export const CitationLinks_citation = graphql(`
  fragment CitationLinks_citation on Citation {
    via {
      name
    }
    url
    title
    archivedUrl
    originallyFrom
  }
`);

/**
 * Where a report was read: the outlet with its page, whom it cites in turn, the archived copy.
 * Nothing where the source itself was read and has no page.
 */
export const CitationLinks = ({
  citation,
}: {
  citation: FragmentType<typeof CitationLinks_citation>;
}) => {
  const { via, url, title, archivedUrl, originallyFrom } = readFragment(
    CitationLinks_citation,
    citation,
  );
  if (!via && !url) return null;
  const where = via?.name ?? title ?? 'its own page';
  return (
    <>
      Read in {url ? <a href={url}>{where}</a> : where}
      {originallyFrom && `, which cites ${originallyFrom}`}
      {archivedUrl && (
        <>
          {' '}
          (<a href={archivedUrl}>archived copy</a>)
        </>
      )}
    </>
  );
};
