import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import type { StaffAnswer } from '../gateway/staff-answer.ts';

const applyOperation = graphql(`
  mutation ApplyCorrection($input: ApplyCorrectionInput!) {
    result: applyCorrection(input: $input) {
      __typename
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);
const draftOperation = graphql(`
  mutation DraftCorrection($input: DraftCorrectionInput!) {
    result: draftCorrection(input: $input) {
      __typename
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);
const dropOperation = graphql(`
  mutation DropCorrection($input: DropCorrectionInput!) {
    result: dropCorrection(input: $input) {
      __typename
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);

interface CorrectionAnswer {
  result: { __typename: string; faults?: readonly { message: string }[] };
}

/** Writes a correction's words into its draft. Null, or why that was refused. */
export const applyCorrection = async (correction: string, version: number) =>
  refusalIn(await askStaffFromBrowser(applyOperation, { input: { correction, version } }));

/** Drafts a correction that an editor wrote. Null, or why that was refused. */
export const draftCorrection = async (
  draft: string,
  texts: { before: string; after: string; reason: string },
) => refusalIn(await askStaffFromBrowser(draftOperation, { input: { draft, ...texts } }));

/** Drops a drafted correction. Null, or why that was refused. */
export const dropCorrection = async (correction: string, reason: string) =>
  refusalIn(await askStaffFromBrowser(dropOperation, { input: { correction, reason } }));

function refusalIn(answer: StaffAnswer<CorrectionAnswer>): string | null {
  if (!answer.isGiven) return staffFailureWords(answer.failure);
  const { __typename, faults = [] } = answer.data.result;
  if (__typename === 'DraftConflict') return 'Somebody saved meanwhile: open the draft again.';
  return __typename === 'DraftRefused' ? faults.map(({ message }) => message).join(' ') : null;
}
