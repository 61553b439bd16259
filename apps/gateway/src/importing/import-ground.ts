import { createHash } from 'node:crypto';
import type { ImportGround } from '@headcount/db';
import type { Mapping, Verdict } from '@headcount/importer';

/** A file that has been judged, as what reports are read from. */
export interface JudgedFile {
  readonly mapping: Mapping;
  readonly verdict: Verdict;
  /** Of the file as it lies there. */
  readonly sha256: string;
  /** The day on which it was fetched. */
  readonly fetchedOn: string;
}

/** The citation of one file for one source: the same whoever imports it, and whenever. */
export function citationId(sourceId: string, sha256: string): string {
  const digest = createHash('sha256').update(`${sourceId} ${sha256}`).digest('hex');
  return `import-${sourceId}-${digest.slice(0, 16)}`;
}

/** What the reports of a file rest on: places, sources, and the file itself as a citation. */
export function groundOf({ mapping, verdict, sha256, fetchedOn }: JudgedFile): ImportGround {
  const mayCreateSources = mapping.policy.create.includes('SOURCES');
  return {
    places: verdict.newPlaces.map((place) => ({
      ...place,
      partOf: place.partOf.map((whole) => ({ whole, from: null })),
    })),
    sources: mayCreateSources
      ? mapping.sources
          .filter(({ id }) => verdict.sources.includes(id))
          .map(({ id, name, kind, country }) => ({
            id,
            name,
            kind,
            countryId: country,
            note: null,
          }))
      : [],
    citations: verdict.sources.map((sourceId) => ({
      id: citationId(sourceId, sha256),
      sourceId,
      title: mapping.citation.title,
      url: mapping.citation.url,
      retrievedAt: `${fetchedOn}T00:00:00Z`,
      sha256,
      exact: verdict.header.join(','),
    })),
  };
}
