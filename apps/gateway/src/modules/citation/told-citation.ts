import type { Citation } from '@headcount/db';
import type { CitationSnapshot, LastingStanding } from '@headcount/db/records';
import type { Told } from '../record/changes-between.ts';

/** What a citation says, its sources by their names. */
export type CitedWords = Omit<CitationSnapshot, keyof LastingStanding>;

/** What each field of a citation says, as text. */
export const CITATION_TOLD: Told<CitedWords> = {
  'source.name': ({ source }) => source,
  'via.name': ({ via }) => via,
  'credited.name': ({ credited }) => credited,
  statedBy: ({ statedBy }) => statedBy,
  url: ({ url }) => url,
  title: ({ title }) => title,
  publishedOn: ({ publishedOn }) => publishedOn,
  retrievedAt: ({ retrievedAt }) => retrievedAt,
  quotedWords: ({ exact }) => exact,
  prefix: ({ prefix }) => prefix,
  suffix: ({ suffix }) => suffix,
};

/** The same of the citation of a record, for the newsroom's own history of it. */
export function tellCitation<Row>(citationOf: (row: Row) => Citation | null): Told<Row> {
  const telling = Object.entries(CITATION_TOLD).map(([field, tell]) => [
    `citation.${field}`,
    (row: Row) => {
      const citation = citationOf(row);
      return citation && tell(citedWords(citation));
    },
  ]);
  return Object.fromEntries(telling) as Told<Row>;
}

/** The words of a citation as its versions keep them. */
export function citedWords({ source, via, credited, ...citation }: Citation): CitedWords {
  const { statedBy, url, title, publishedOn, retrievedAt, exact, prefix, suffix } = citation;
  const said = { statedBy, url, title, publishedOn, retrievedAt, exact, prefix, suffix };
  return {
    source: source.name,
    via: via?.name ?? null,
    credited: credited?.name ?? null,
    ...said,
  };
}
