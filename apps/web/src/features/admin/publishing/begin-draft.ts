import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const createOperation = graphql(`
  mutation CreateDraft($input: CreateDraftInput!) {
    result: createDraft(input: $input) {
      __typename
      ... on DraftSaved {
        draft {
          id
        }
      }
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);
const openOperation = graphql(`
  mutation OpenDraft($input: OpenDraftInput!) {
    result: openDraft(input: $input) {
      __typename
      ... on DraftSaved {
        draft {
          id
        }
      }
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);

interface BegunAnswer {
  result:
    | { __typename: 'DraftSaved'; draft: { id: string } }
    | { __typename: 'DraftRefused'; faults: readonly { message: string }[] };
}

/** The draft's id, or why there is none. */
export type Begun = { id: string } | { reason: string };

export const beginDraft = (input: { headline: string }) => send(createOperation, { input });
export const openDraft = (article: string) => send(openOperation, { input: { article } });

async function send<TVariables>(
  operation: TypedDocumentString<BegunAnswer, TVariables>,
  variables: TVariables,
): Promise<Begun> {
  const answer = await askStaffFromBrowser(operation, variables);
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const { result } = answer.data;
  return result.__typename === 'DraftSaved'
    ? { id: result.draft.id }
    : { reason: result.faults.map(({ message }) => message).join(' ') };
}
