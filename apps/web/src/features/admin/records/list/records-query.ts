import type { RecordKind } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';

/** Records of one sort, or of every sort, whose words fit; the first of all where none are given. */
export const recordsPage = graphql(`
  query RecordsPage(
    $search: String!
    $first: Int!
    $crossing: Boolean!
    $figure: Boolean!
    $event: Boolean!
    $quote: Boolean!
    $source: Boolean!
    $citation: Boolean!
    $place: Boolean!
    $assumption: Boolean!
  ) {
    CROSSING: suggestCrossings(search: $search, first: $first) @include(if: $crossing) {
      ...FoundRecords_record
    }
    FIGURE: suggestFigures(search: $search, first: $first) @include(if: $figure) {
      ...FoundRecords_record
    }
    EVENT: suggestEvents(search: $search, first: $first) @include(if: $event) {
      ...FoundRecords_record
    }
    QUOTE: suggestQuotes(search: $search, first: $first) @include(if: $quote) {
      ...FoundRecords_record
    }
    SOURCE: suggestSources(search: $search, first: $first) @include(if: $source) {
      ...FoundRecords_record
    }
    CITATION: suggestCitations(search: $search, first: $first) @include(if: $citation) {
      ...FoundRecords_record
    }
    PLACE: suggestPlaces(search: $search, first: $first) @include(if: $place) {
      ...FoundRecords_record
    }
    ASSUMPTION: suggestAssumptions(search: $search, first: $first) @include(if: $assumption) {
      ...FoundRecords_record
    }
  }
`);

/** So many are told of one sort, and so many of each where every sort is asked for. */
const MOST = { one: 20, each: 5 };

/** What to ask for; null means records of every sort. */
export function variablesOf(kind: RecordKind | null, search: string) {
  const isAsked = (one: RecordKind) => kind === null || kind === one;
  return {
    search,
    first: kind === null ? MOST.each : MOST.one,
    crossing: isAsked('CROSSING'),
    figure: isAsked('FIGURE'),
    event: isAsked('EVENT'),
    quote: isAsked('QUOTE'),
    source: isAsked('SOURCE'),
    citation: isAsked('CITATION'),
    place: isAsked('PLACE'),
    assumption: isAsked('ASSUMPTION'),
  };
}
