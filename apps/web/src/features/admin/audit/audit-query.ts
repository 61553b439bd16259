import { graphql } from '@/generated/staff/index.ts';

/** A page of the audit; `withChain` has every hash worked out anew. */
export const auditPage = graphql(`
  query AuditPage($filter: AuditFilter!, $first: Int!, $after: String, $withChain: Boolean!) {
    auditEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          position
          at
          actorId
          actorName
          action
          subjectKind
          subjectId
          details
          previousHash
          hash
        }
      }
    }
    auditChain @include(if: $withChain) {
      entries
      lastHash
      brokenAt
      fault
    }
  }
`);
