import { graphql } from '@/generated/staff/index.ts';

/** The imports, and whether the viewer may run one. */
export const importsPage = graphql(`
  query ImportsPage($first: Int!, $after: String) {
    importJobs(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          at
          endedAt
          asked
          file {
            name
            byteLength
          }
          by {
            name
          }
          askedBy {
            name
          }
          report {
            rows
            refused
            outcome {
              created
              revised
              unchanged
            }
          }
        }
      }
    }
  }
`);

/** How the file of an import is written. */
export const importConventionsPage = graphql(`
  query ImportConventionsPage($id: ID!) {
    importJob(id: $id) {
      ...ImportHead
      survey {
        refusal
        isConfirmed
        columns {
          label
          samples
        }
        questions {
          convention
          answer
          proposed
          evidence
          choices {
            value
            label
            samples
            isFitting
          }
        }
      }
    }
  }
`);

/** What the columns of an import's file mean. */
export const importMappingPage = graphql(`
  query ImportMappingPage($id: ID!) {
    importJob(id: $id) {
      ...ImportHead
      mapping
      fetchedOn
      survey {
        isConfirmed
        columns {
          label
          header
          tag
          samples
        }
      }
      offers {
        kind
        name
        title
        document
        isSameHeaders
        by {
          name
        }
        at
      }
    }
  }
`);

/** What an import comes to. */
export const importCheckPage = graphql(`
  query ImportCheckPage($id: ID!) {
    importJob(id: $id) {
      ...ImportHead
      failure
      endedAt
      mappingFaults
      mapping
      survey {
        isConfirmed
      }
      preview(first: 8) {
        faults
        rows {
          line
          reports
          refusals {
            column
            value
            code
            reason
          }
        }
      }
      report {
        ...ImportReport_report
      }
    }
    viewer {
      rights
    }
  }
`);

/** A page of the refused rows of an import. */
export const importRefusedPage = graphql(`
  query ImportRefusedPage($id: ID!, $from: Int!) {
    importJob(id: $id) {
      ...ImportHead
      report {
        refused
        listed
      }
      refusals(from: $from, first: 50) {
        line
        column
        value
        code
        reason
        allowed
      }
    }
  }
`);
