import type { PublishDraftInput } from '../../generated/staff-resolvers.ts';
import { publishDraft } from '../../publishing/publish-draft.ts';
import type { StaffContext } from '../../staff-context.ts';
import { actWithKey } from './act-with-key.ts';
import { publicationRefused } from './publication-refused.ts';
import type { PublicationRefusedParent, PublishDraftSuccessParent } from './staff-parents.ts';

/** Publishes an approved draft now. */
export async function publish(
  { database, viewer: actor, signal }: StaffContext,
  { draftId, version, idempotencyKey }: PublishDraftInput,
): Promise<PublishDraftSuccessParent | PublicationRefusedParent> {
  const outcome = await actWithKey(idempotencyKey, (key) =>
    publishDraft(database, { draftId, version, actor, idempotencyKey: key, signal }),
  );
  return 'published' in outcome
    ? { __typename: 'PublishDraftSuccess', ...outcome.published }
    : publicationRefused(outcome.obstacles);
}
