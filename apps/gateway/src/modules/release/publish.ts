import type { PublishReleaseInput } from '../../generated/staff-resolvers.ts';
import { publishRelease } from '../../publishing/publish-release.ts';
import type { StaffContext } from '../../staff-context.ts';
import { actWithKey } from '../publication/act-with-key.ts';
import { publicationRefused } from '../publication/publication-refused.ts';
import type { PublicationRefusedParent } from '../publication/staff-parents.ts';
import type { ReleasePublishedParent } from './staff-parents.ts';

/** Has a release go out now. */
export async function publish(
  { database, viewer: actor, signal }: StaffContext,
  { id: releaseId, version, idempotencyKey }: PublishReleaseInput,
): Promise<ReleasePublishedParent | PublicationRefusedParent> {
  const outcome = await actWithKey(idempotencyKey, (key) =>
    publishRelease(database, { releaseId, version, actor, idempotencyKey: key, signal }),
  );
  return 'published' in outcome
    ? { __typename: 'ReleasePublished', ...outcome.published }
    : publicationRefused(outcome.obstacles);
}
