import { DefinitionList } from '@headcount/ui';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../../words/format-moment.ts';
import { recordAddress } from '../../words/record-address.ts';

const CitationParticulars_citation = graphql(`
  fragment CitationParticulars_citation on Citation {
    source {
      slug
      name
    }
    via {
      slug
      name
    }
    credited {
      slug
      name
    }
    statedBy
    url
    title
    publishedOn
    retrievedAt
    quotedWords
    prefix
    suffix
    text
  }
`);

/** What a citation says: its words never change. */
export const CitationParticulars = ({
  citation: masked,
}: {
  citation: FragmentType<typeof CitationParticulars_citation>;
}) => {
  const citation = readFragment(CitationParticulars_citation, masked);
  const { source, via, credited, statedBy, url, title, publishedOn, retrievedAt } = citation;
  const items = [
    {
      term: 'The words',
      description: (
        <>
          {citation.prefix && <span className="text-muted">{citation.prefix} </span>}
          <q>{citation.quotedWords}</q>
          {citation.suffix && <span className="text-muted"> {citation.suffix}</span>}
        </>
      ),
    },
    { term: 'Source', description: <SourceLink source={source} /> },
    { term: 'Who spoke for it', description: statedBy },
    { term: 'Carried by', description: via && <SourceLink source={via} /> },
    { term: 'Whom they credit', description: credited && <SourceLink source={credited} /> },
    {
      term: 'The page',
      description: url ? (
        <a href={url} rel="noreferrer" className="break-words">
          {title ?? url}
        </a>
      ) : (
        title
      ),
    },
    { term: 'Published on', description: publishedOn },
    { term: 'Read at', description: retrievedAt ? `${formatMoment(retrievedAt)} UTC` : null },
    { term: 'As it is printed', description: citation.text },
  ];
  return <DefinitionList items={items.filter(({ description }) => description)} />;
};

const SourceLink = ({ source: { slug, name } }: { source: { slug: string; name: string } }) => (
  <a href={recordAddress('SOURCE', slug)}>{name}</a>
);
