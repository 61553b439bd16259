import { graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { RECORD_ROOMS, recordAddress } from '../words/record-address.ts';
import type { Destination } from './destination.ts';

const paletteRecords = graphql(`
  query PaletteRecords($search: String!) {
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

/** Records whose words fit, of every sort; none where the gateway does not answer. */
export async function findRecords(
  search: string,
  signal: AbortSignal,
): Promise<readonly Destination[]> {
  const answer = await askStaffFromBrowser(paletteRecords, { search }, { signal });
  if (!answer.isGiven) return [];
  const { figures, crossings, sources, places, events, quotes, citations, assumptions } =
    answer.data;
  const found = [
    figures,
    crossings,
    sources,
    places,
    events,
    quotes,
    citations,
    assumptions,
  ].flat();
  return readFragment(PaletteRecord, found).map(({ kind, key, label, detail }) => ({
    href: recordAddress(kind, key),
    label,
    detail: detail ?? undefined,
    sort: RECORD_ROOMS[kind].one,
  }));
}
