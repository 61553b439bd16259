import { graphql } from '@/generated/staff/index.ts';

/** What the ledger makes of a report while it is typed. */
export const judgeCrossing = graphql(`
  query JudgeCrossing($input: RecordCrossingInput!) {
    judgeCrossing(input: $input) {
      faults {
        path
        message
      }
      reading {
        sentence
      }
      suggestions {
        qualifier
        value
        upperValue
        unit
        text
      }
      notices {
        code
        weight
        path
        message
      }
      impact {
        figures {
          figure {
            slug
            title
          }
          isMoved
          before
          after
        }
        articles {
          article {
            slug
            headline
          }
          words
        }
      }
    }
  }
`);

/** Records a report, or its next version. */
export const recordCrossing = graphql(`
  mutation RecordCrossing($input: RecordCrossingInput!) {
    recordCrossing(input: $input) {
      __typename
      ... on CrossingRecorded {
        crossing {
          key
        }
      }
      ... on RecordRefused {
        faults {
          path
          message
        }
      }
      ... on RecordConflict {
        version
        by {
          name
        }
        changes {
          field
          before
          after
        }
      }
    }
  }
`);

/** A report as its form opens it. */
export const crossingPage = graphql(`
  query CrossingRecordPage($key: String!) {
    crossing(key: $key) {
      key
      version
      origin {
        code
      }
      destination {
        code
      }
      measure
      countUnit
      temporalKind
      population
      quantity {
        qualifier
        value
        upperValue
        unit
        sourceWording
      }
      periodStart
      periodEnd
      periodNote
      reportedOn
      rank
      rankReason
      note
      citation {
        key
      }
    }
    recordHistory(kind: CROSSING, key: $key) {
      version
      at
      reason
      by {
        name
      }
      changes {
        field
        before
        after
      }
    }
  }
`);
