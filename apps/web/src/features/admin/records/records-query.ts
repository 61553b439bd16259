import { graphql } from '@/generated/staff/index.ts';

/** Reports whose words fit; the first of all where none are given. */
export const recordsPage = graphql(`
  query RecordsPage($search: String!) {
    found: suggestCrossings(search: $search, first: 20) {
      key
      label
      detail
      isDeprecated
    }
  }
`);
