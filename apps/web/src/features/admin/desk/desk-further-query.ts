import { graphql } from '@/generated/staff/index.ts';

/** What readers and the ledger itself bring to the desk. */
export const deskFurther = graphql(`
  query DeskFurther($reports: Boolean!, $corrections: Boolean!) {
    receivedErrorReports(first: 10) @include(if: $reports) {
      totalCount
      edges {
        node {
          id
          words
          article
          createdAt
        }
      }
    }
    waitingCorrections @include(if: $corrections) {
      id
      draftId
      before
      after
      reason
    }
    articles(first: 20) {
      edges {
        node {
          slug
          headline
          check {
            diagnostics {
              severity
              text
              message
            }
          }
        }
      }
    }
  }
`);
