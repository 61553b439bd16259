import type { CitationChoice, CitationInput } from '@/generated/staff/graphql.ts';
import { said } from './form-values.ts';

/** A new citation as it stands in a form. */
export interface CitationWords {
  source: string;
  via: string;
  credited: string;
  statedBy: string;
  url: string;
  title: string;
  publishedOn: string;
  retrievedAt: string;
  exact: string;
  prefix: string;
  suffix: string;
}

/** The citation of a record: the key of one that is there, or else a new one. */
export interface CitationValues extends CitationWords {
  citation: string;
}

/** No words of a citation yet. */
export const NO_CITATION_WORDS: CitationWords = {
  source: '',
  via: '',
  credited: '',
  statedBy: '',
  url: '',
  title: '',
  publishedOn: '',
  retrievedAt: '',
  exact: '',
  prefix: '',
  suffix: '',
};

/** The fields of a record that cites what is there under a key; empty for none. */
export const citing = (key: string): CitationValues => ({ ...NO_CITATION_WORDS, citation: key });

export const CITATION_LABELS: Readonly<Record<keyof CitationValues, string>> = {
  citation: 'A citation that is there',
  source: 'Source',
  via: 'Carried by',
  credited: 'Whom they credit',
  statedBy: 'Who spoke for the source',
  url: 'Address of the page',
  title: 'Its title',
  publishedOn: 'Published on',
  retrievedAt: 'Read at',
  exact: 'The words as printed',
  prefix: 'What stands before them',
  suffix: 'What stands after them',
};

/** A new citation as the newsroom's gateway takes it. */
export function inputOfCitation(values: CitationWords): CitationInput {
  return {
    source: said(values.source),
    via: said(values.via),
    credited: said(values.credited),
    statedBy: said(values.statedBy),
    url: said(values.url),
    title: said(values.title),
    publishedOn: said(values.publishedOn),
    retrievedAt: said(values.retrievedAt),
    exact: said(values.exact),
    prefix: said(values.prefix),
    suffix: said(values.suffix),
  };
}

/** What a record cites; `words` are quoted where the new citation quotes none itself. */
export function inputOfCitationChoice(values: CitationValues, words: string): CitationChoice {
  const key = said(values.citation);
  if (key) return { key };
  const entered = inputOfCitation(values);
  return { new: { ...entered, exact: entered.exact ?? said(words) } };
}
