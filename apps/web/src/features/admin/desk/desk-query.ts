import { graphql } from '@/generated/staff/index.ts';

/** What waits to be done. Each part is asked for only where the viewer may. */
export const deskPage = graphql(`
  query DeskPage(
    $drafts: Boolean!
    $releases: Boolean!
    $captures: Boolean!
    $followUps: Boolean!
  ) {
    inReview: drafts(first: 20, filter: { states: [IN_REVIEW] }) @include(if: $drafts) {
      totalCount
      edges {
        node {
          ...DeskDraft
        }
      }
    }
    approved: drafts(first: 20, filter: { states: [APPROVED] }) @include(if: $drafts) {
      totalCount
      edges {
        node {
          ...DeskDraft
        }
      }
    }
    scheduled: drafts(first: 20, filter: { states: [SCHEDULED] }) @include(if: $drafts) {
      totalCount
      edges {
        node {
          ...DeskDraft
        }
      }
    }
    mine: drafts(first: 10, filter: { states: [DRAFT], mine: true }) @include(if: $drafts) {
      totalCount
      edges {
        node {
          ...DeskDraft
        }
      }
    }
    releases(first: 100, states: [OPEN, SCHEDULED]) @include(if: $releases) {
      edges {
        node {
          ...DeskRelease
        }
      }
    }
    failedCaptures(first: 20) @include(if: $captures) {
      id
      url
      citation {
        key
        source {
          name
        }
      }
      lastCheck {
        outcome
        at
      }
    }
    failedFollowUps @include(if: $followUps) {
      id
      topic
      attempts
      parkedAt
      lastError
    }
  }
`);

/** A draft as the desk lists it. */
export const DeskDraft = graphql(`
  fragment DeskDraft on Draft {
    id
    headline
    slug
    updatedAt
    scheduledFor
    decisions {
      action
      at
      note
    }
    submittedBy {
      name
    }
    updatedBy {
      name
    }
  }
`);

/** A release as the desk lists it. */
export const DeskRelease = graphql(`
  fragment DeskRelease on Release {
    id
    title
    scheduledFor
    refusal {
      at
      reason
    }
  }
`);
