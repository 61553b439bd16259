import { graphql } from '@/generated/staff/index.ts';

/** A copy as lists tell of it. */
export const ListedCapture = graphql(`
  fragment ListedCapture on Capture {
    id
    at
    by {
      name
    }
    citation {
      key
      quotedWords
      source {
        name
      }
    }
    file {
      id
      name
      sha256
    }
    lastCheck {
      outcome
      at
    }
  }
`);

/** Every copy of evidence, those that fail before all. */
export const evidencePage = graphql(`
  query EvidencePage($after: String) {
    failedCaptures(first: 100) {
      ...ListedCapture
    }
    captures(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedCapture
        }
      }
    }
  }
`);

/** The copies of what one citation cites, each with every look at it. */
export const citationEvidence = graphql(`
  query CitationEvidence($key: String!) {
    citation(key: $key) {
      key
      text
      source {
        name
      }
      url
      archivedUrl
      archivedSha256
      prefix
      quotedWords
      suffix
      captures {
        id
        at
        url
        note
        by {
          name
        }
        file {
          id
          name
          mediaType
          byteLength
          sha256
        }
        checks {
          outcome
          detail
          at
          by {
            name
          }
        }
      }
    }
  }
`);
