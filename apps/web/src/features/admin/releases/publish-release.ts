import { graphql } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import type { ReleaseAt, ReleaseStep } from './change-release.ts';

const publishOperation = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      __typename
      ... on PublicationRefused {
        obstacles {
          message
        }
      }
    }
  }
`);

/** Publishes all of a release, or nothing. The key is the intent's: sent twice, it acts once. */
export async function publishRelease(at: ReleaseAt, idempotencyKey: string): Promise<ReleaseStep> {
  const answer = await askStaffFromBrowser(publishOperation, { input: { ...at, idempotencyKey } });
  if (!answer.isGiven) return { reason: staffFailureWords(answer.failure) };
  const result = answer.data.publishRelease;
  return result.__typename === 'ReleasePublished'
    ? { id: at.id }
    : { reason: result.obstacles.map(({ message }) => message).join(' ') };
}
