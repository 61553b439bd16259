import { graphql } from '@/generated/staff/index.ts';

/** The changes to who is on staff and what they may do. */
export const CHANGES = {
  role: graphql(`
    mutation ChangeRole($input: ChangeRoleInput!) {
      result: changeRole(input: $input) {
        __typename
        ... on StaffRefused {
          message
        }
      }
    }
  `),
  suspend: graphql(`
    mutation SuspendStaff($input: StaffInput!) {
      result: suspendStaff(input: $input) {
        __typename
        ... on StaffRefused {
          message
        }
      }
    }
  `),
  restore: graphql(`
    mutation RestoreStaff($input: StaffInput!) {
      result: restoreStaff(input: $input) {
        __typename
        ... on StaffRefused {
          message
        }
      }
    }
  `),
  endSessions: graphql(`
    mutation EndSessions($input: StaffInput!) {
      result: endSessions(input: $input) {
        __typename
        ... on StaffRefused {
          message
        }
      }
    }
  `),
  revoke: graphql(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
      result: revokeInvitation(input: $input) {
        __typename
        ... on StaffRefused {
          message
        }
      }
    }
  `),
};
