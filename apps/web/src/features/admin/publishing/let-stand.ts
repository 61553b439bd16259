import { graphql } from '@/generated/staff/index.ts';
import type { OverrideDiagnosticInput } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const overrideDiagnostic = graphql(`
  mutation OverrideDiagnostic($input: OverrideDiagnosticInput!) {
    overrideDiagnostic(input: $input) {
      __typename
      ... on FieldRefused {
        message
      }
    }
  }
`);

/** Lets an error stand with a reason for readers. Null, or why that was refused. */
export async function letStand(
  draftId: string,
  { code, field, text }: Pick<OverrideDiagnosticInput, 'code' | 'field'> & { text: string },
  reason: string,
): Promise<string | null> {
  const answer = await askStaffFromBrowser(overrideDiagnostic, {
    input: { draftId, code, field, words: text, reason },
  });
  if (!answer.isGiven) return staffFailureWords(answer.failure);
  const result = answer.data.overrideDiagnostic;
  return result.__typename === 'FieldRefused' ? result.message : null;
}
