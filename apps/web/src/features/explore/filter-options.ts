import type { SelectOption } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { placeInSentence } from '@/features/words/place-in-sentence.ts';

export const FilterOptions_query = graphql(`
  fragment FilterOptions_query on Query {
    places(first: 100) {
      edges {
        node {
          code
          name
        }
      }
    }
    sources(first: 100) {
      edges {
        node {
          slug
          name
          crossingCount
          carriedCount
        }
      }
    }
    events(first: 100) {
      edges {
        node {
          slug
          title
        }
      }
    }
  }
`);

/** What the filters of the explorer may be set to, as the ledger knows it now. */
export interface FilterOptions {
  places: SelectOption[];
  /** Those who have said something, with how many reports. */
  sources: SelectOption[];
  /** Those who have carried what others said, with how many reports. */
  outlets: SelectOption[];
  events: SelectOption[];
}

export function filterOptions(query: FragmentType<typeof FilterOptions_query>): FilterOptions {
  const { places, sources, events } = readFragment(FilterOptions_query, query);
  const known = sources.edges.map(({ node }) => node);
  return {
    places: places.edges.map(({ node }) => ({
      value: node.code,
      label: placeInSentence(node.name),
    })),
    sources: known
      .filter((source) => source.crossingCount > 0)
      .map(({ slug, name, crossingCount }) => ({ value: slug, label: name, count: crossingCount })),
    outlets: known
      .filter((source) => source.carriedCount > 0)
      .map(({ slug, name, carriedCount }) => ({ value: slug, label: name, count: carriedCount })),
    events: events.edges.map(({ node }) => ({ value: node.slug, label: node.title })),
  };
}
