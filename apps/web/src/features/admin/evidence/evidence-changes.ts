import { graphql } from '@/generated/staff/index.ts';

/** Keeps an uploaded file as evidence. */
export const captureEvidence = graphql(`
  mutation CaptureEvidence($input: CaptureEvidenceInput!) {
    result: captureEvidence(input: $input) {
      __typename
      ... on EvidenceCaptured {
        capture {
          lastCheck {
            outcome
          }
        }
      }
      ... on RecordRefused {
        faults {
          path
          message
        }
      }
    }
  }
`);

/** Has a copy looked at again. */
export const recheckCapture = graphql(`
  mutation RecheckCapture($input: RecheckCaptureInput!) {
    result: recheckCapture(input: $input) {
      __typename
      ... on CaptureRechecked {
        capture {
          lastCheck {
            outcome
          }
        }
      }
      ... on RecordRefused {
        faults {
          path
          message
        }
      }
    }
  }
`);
