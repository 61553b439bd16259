import { graphql } from '@/generated/staff/index.ts';

/** The changes to an import. */
export const CHANGES = {
  begin: graphql(`
    mutation BeginImport($input: BeginImportInput!) {
      result: beginImport(input: $input) {
        __typename
        ... on ImportChanged {
          job {
            id
          }
        }
        ... on ImportChangeRefused {
          faults
        }
      }
    }
  `),
  confirm: graphql(`
    mutation ConfirmImportConventions($input: ConfirmImportConventionsInput!) {
      result: confirmImportConventions(input: $input) {
        __typename
        ... on ImportChanged {
          job {
            id
            survey {
              isConfirmed
            }
          }
        }
        ... on ImportChangeRefused {
          faults
        }
      }
    }
  `),
  map: graphql(`
    mutation MapImport($input: MapImportInput!) {
      result: mapImport(input: $input) {
        __typename
        ... on ImportChanged {
          job {
            id
          }
        }
        ... on ImportChangeRefused {
          faults
        }
      }
    }
  `),
  rehearse: graphql(`
    mutation RehearseImport($input: ImportInput!) {
      result: rehearseImport(input: $input) {
        __typename
        ... on ImportChanged {
          job {
            id
          }
        }
        ... on ImportChangeRefused {
          faults
        }
      }
    }
  `),
  run: graphql(`
    mutation RunImport($input: ImportInput!) {
      result: runImport(input: $input) {
        __typename
        ... on ImportChanged {
          job {
            id
          }
        }
        ... on ImportChangeRefused {
          faults
        }
      }
    }
  `),
  cancel: graphql(`
    mutation CancelImport($input: ImportInput!) {
      result: cancelImport(input: $input) {
        __typename
        ... on ImportChanged {
          job {
            id
          }
        }
        ... on ImportChangeRefused {
          faults
        }
      }
    }
  `),
};
