import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

const withdrawOperation = graphql(`
  mutation WithdrawArticle($input: TakeBackArticleInput!) {
    result: withdrawArticle(input: $input) {
      ...TakeBackOutcome
    }
  }
`);
const recallOperation = graphql(`
  mutation RecallArticle($input: TakeBackArticleInput!) {
    result: recallArticle(input: $input) {
      ...TakeBackOutcome
    }
  }
`);
const TakeBackOutcome = graphql(`
  fragment TakeBackOutcome on TakeBackResult {
    __typename
    ... on FieldRefused {
      message
    }
  }
`);

/** Which article, why, and the key under which it is taken back once. */
interface TakeBack {
  slug: string;
  reason: string;
  idempotencyKey: string;
}

/** Each gives null where the article was taken back, else why it was not. */
export const withdrawArticle = (input: TakeBack) => send(withdrawOperation, input);
export const recallArticle = (input: TakeBack) => send(recallOperation, input);

async function send(
  operation: TypedDocumentString<
    { result: FragmentType<typeof TakeBackOutcome> },
    { input: TakeBack }
  >,
  input: TakeBack,
): Promise<string | null> {
  const answer = await askStaffFromBrowser(operation, { input });
  if (!answer.isGiven) return staffFailureWords(answer.failure);
  const result = readFragment(TakeBackOutcome, answer.data.result);
  return result.__typename === 'FieldRefused' ? result.message : null;
}
