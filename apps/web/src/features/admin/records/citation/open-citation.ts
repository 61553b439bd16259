import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import type { CitationWords } from '../form/citation-values.ts';

const CitationForm_citation = graphql(`
  fragment CitationForm_citation on Citation {
    source {
      slug
    }
    via {
      slug
    }
    credited {
      slug
    }
    statedBy
    url
    title
    publishedOn
    retrievedAt
    quotedWords
    prefix
    suffix
  }
`);

/** The words of a citation that is there, for another one like it. */
export function openCitation(masked: FragmentType<typeof CitationForm_citation>): CitationWords {
  const { source, via, credited, quotedWords, ...said } = readFragment(
    CitationForm_citation,
    masked,
  );
  return {
    source: source.slug,
    via: via?.slug ?? '',
    credited: credited?.slug ?? '',
    statedBy: said.statedBy ?? '',
    url: said.url ?? '',
    title: said.title ?? '',
    publishedOn: said.publishedOn ?? '',
    retrievedAt: said.retrievedAt ?? '',
    exact: quotedWords ?? '',
    prefix: said.prefix ?? '',
    suffix: said.suffix ?? '',
  };
}
