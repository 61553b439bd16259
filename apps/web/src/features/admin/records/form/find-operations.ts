import { graphql } from '@/generated/staff/index.ts';

/** The question with which a record of each sort is found by a few of its words. */
export const FIND_OPERATIONS = {
  PLACE: graphql(`
    query FindPlaces($search: String!) {
      found: suggestPlaces(search: $search) {
        key
        label
        detail
      }
    }
  `),
  SOURCE: graphql(`
    query FindSources($search: String!) {
      found: suggestSources(search: $search) {
        key
        label
        detail
      }
    }
  `),
  CITATION: graphql(`
    query FindCitations($search: String!) {
      found: suggestCitations(search: $search) {
        key
        label
        detail
      }
    }
  `),
  EVENT: graphql(`
    query FindEvents($search: String!) {
      found: suggestEvents(search: $search) {
        key
        label
        detail
      }
    }
  `),
  CROSSING: graphql(`
    query FindCrossings($search: String!) {
      found: suggestCrossings(search: $search) {
        key
        label
        detail
      }
    }
  `),
  QUOTE: graphql(`
    query FindQuotes($search: String!) {
      found: suggestQuotes(search: $search) {
        key
        label
        detail
      }
    }
  `),
  FIGURE: graphql(`
    query FindFigures($search: String!) {
      found: suggestFigures(search: $search) {
        key
        label
        detail
      }
    }
  `),
  ASSUMPTION: graphql(`
    query FindAssumptions($search: String!) {
      found: suggestAssumptions(search: $search) {
        key
        label
        detail
      }
    }
  `),
};
