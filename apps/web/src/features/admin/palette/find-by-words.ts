import type { PaletteFoundQuery as Found } from '@/generated/staff/graphql.ts';
import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { STATE_WORDS } from '../publishing/state-words.ts';
import { RECORD_ROOMS, recordAddress } from '../words/record-address.ts';
import type { Destination } from './destination.ts';

const paletteFound = graphql(`
  query PaletteFound($search: String!) {
    drafts(first: 4, filter: { search: $search }) {
      edges {
        node {
          id
          headline
          slug
          state
        }
      }
    }
    figures: suggestFigures(search: $search, first: 4) {
      ...PaletteRecord
    }
    crossings: suggestCrossings(search: $search, first: 4) {
      ...PaletteRecord
    }
    sources: suggestSources(search: $search, first: 3) {
      ...PaletteRecord
    }
    places: suggestPlaces(search: $search, first: 3) {
      ...PaletteRecord
    }
    events: suggestEvents(search: $search, first: 3) {
      ...PaletteRecord
    }
    quotes: suggestQuotes(search: $search, first: 3) {
      ...PaletteRecord
    }
    citations: suggestCitations(search: $search, first: 3) {
      ...PaletteRecord
    }
    assumptions: suggestAssumptions(search: $search, first: 3) {
      ...PaletteRecord
    }
  }
`);

const PaletteRecord = graphql(`
  fragment PaletteRecord on RecordSuggestion {
    kind
    key
    label
    detail
  }
`);

/** Articles and records whose words fit, of every sort; none where the gateway does not answer. */
export async function findByWords(
  search: string,
  signal: AbortSignal,
): Promise<readonly Destination[]> {
  const answer = await askStaffFromBrowser(paletteFound, { search }, { signal });
  if (!answer.isGiven) return [];
  const { drafts, ...records } = answer.data;
  return [...drafts.edges.map(({ node }) => destinationOf(node)), ...recordsIn(records)];
}

function destinationOf(draft: Found['drafts']['edges'][number]['node']): Destination {
  const { id, headline, slug, state } = draft;
  return {
    href: `/admin/articles/${encodeURIComponent(id)}`,
    label: headline || slug || 'No headline yet',
    detail: STATE_WORDS[state],
    sort: 'article',
  };
}

const recordsIn = (found: Omit<Found, 'drafts'>): Destination[] =>
  readFragment(PaletteRecord, [
    ...found.figures,
    ...found.crossings,
    ...found.sources,
    ...found.places,
    ...found.events,
    ...found.quotes,
    ...found.citations,
    ...found.assumptions,
  ]).map(({ kind, key, label, detail }) => ({
    href: recordAddress(kind, key),
    label,
    detail: detail ?? undefined,
    sort: RECORD_ROOMS[kind].one,
  }));
