import { graphql } from '@/generated/staff/index.ts';

/** One report of a reader, with what an answer needs. */
export const errorReportPage = graphql(`
  query ErrorReportPage($id: ID!) {
    receivedErrorReport(id: $id) {
      id
      reference
      article
      revision
      figure
      words
      message
      contact
      createdAt
      outcome
      answer
      answeredAt
      answeredBy {
        name
      }
      correction {
        before
        after
        reason
      }
      possibleCorrections {
        id
        publishedAt
        before
        after
      }
    }
  }
`);
