import { graphql } from '@/generated/staff/index.ts';

/** Everybody on staff and everybody invited. */
export const peoplePage = graphql(`
  query PeoplePage {
    viewer {
      id
      rights
    }
    staff {
      id
      name
      email
      role
      hasSecondFactor
      suspendedAt
      createdAt
    }
    invitations {
      id
      email
      role
      createdAt
      expiresAt
      invitedBy {
        name
      }
    }
  }
`);
