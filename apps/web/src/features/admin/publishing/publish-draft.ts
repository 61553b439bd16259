import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';

/** What stands between a draft and its readers, tried and undone. */
export const publicationReadiness = graphql(`
  query Readiness($id: ID!) {
    publicationReadiness(draftId: $id) {
      version
      isReady
      revision
      pins
      corrections
      obstacles {
        code
        message
        diagnostic {
          code
          field
          text
        }
      }
      warnings {
        message
      }
      overrides {
        id
        words
        reason
        isNeeded
        madeBy {
          name
        }
      }
    }
  }
`);

const publishDraftOperation = graphql(`
  mutation PublishDraft($input: PublishDraftInput!) {
    publishDraft(input: $input) {
      __typename
      ... on PublishDraftSuccess {
        slug
        revision
        version
      }
      ... on PublicationRefused {
        obstacles {
          message
        }
      }
    }
  }
`);

/** What came of a publication. */
export type Published = { slug: string; revision: number; version: number } | { reason: string };

/** Publishes the version that was read. The key is the intent's: sent twice, it acts once. */
export async function publishDraft(
  draftId: string,
  version: number,
  idempotencyKey: string,
): Promise<Published> {
  const answer = await askStaffFromBrowser(publishDraftOperation, {
    input: { draftId, version, idempotencyKey },
  });
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const result = answer.data.publishDraft;
  return result.__typename === 'PublishDraftSuccess'
    ? result
    : { reason: result.obstacles.map(({ message }) => message).join(' ') };
}
