import { graphql } from '@/generated/staff/index.ts';

/** The releases, the latest first. */
export const releasesPage = graphql(`
  query ReleasesPage($after: String) {
    releases(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          scheduledFor
          publishedAt
          embargoUntil
          refusal {
            at
          }
          createdAt
          createdBy {
            name
          }
        }
      }
    }
  }
`);

/** One release, what stands in its way, and the drafts that may join it. */
export const releasePage = graphql(`
  query ReleasePage($id: ID!) {
    release(id: $id) {
      id
      title
      state
      version
      embargoUntil
      scheduledFor
      scheduledBy {
        name
      }
      publishedAt
      refusal {
        reason
        at
      }
      createdAt
      createdBy {
        name
      }
      articles {
        draftId
        headline
        slug
        isApproved
        updatedAt
        updatedBy {
          name
        }
      }
      records {
        id
        kind
        key
        reason
        heldAt
        heldBy {
          name
        }
      }
    }
    releaseReadiness(id: $id) {
      isReady
      obstacles {
        code
        draftId
        message
      }
    }
    drafts(first: 100, filter: { states: [DRAFT, IN_REVIEW, APPROVED] }) {
      edges {
        node {
          id
          headline
          slug
          releaseId
        }
      }
    }
  }
`);
