import { graphql } from '@/generated/staff/index.ts';

/** The saves and steps of a draft, and what changed between two of its versions. */
export const versionsPage = graphql(`
  query VersionsPage($id: ID!, $after: String, $from: Int!, $to: Int!, $isCompared: Boolean!) {
    draft(id: $id) {
      id
      slug
      headline
      version
      language
      baseRevision
      versions(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            version
            kind
            headline
            at
            by {
              name
            }
          }
        }
      }
      decisions {
        id
        action
        at
        note
        by {
          name
        }
      }
      difference(from: $from, to: $to) @include(if: $isCompared) {
        field
        kind
        parts {
          kind
          text
        }
      }
    }
  }
`);
