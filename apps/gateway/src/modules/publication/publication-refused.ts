import { type Obstacle, obstacle } from '../../publishing/obstacle.ts';
import { movedOn } from '../../publishing/publish-text.ts';
import type { PublicationRefusedParent } from './staff-parents.ts';

/** The answer where something stands in the way: nothing was published or changed. */
export function publicationRefused(obstacles: readonly Obstacle[]): PublicationRefusedParent {
  return { __typename: 'PublicationRefused', obstacles };
}

/** The same where the draft is no longer the one that was read. */
export function draftMovedOn(draftId: string): PublicationRefusedParent {
  return publicationRefused([obstacle('MOVED_ON', draftId, movedOn)]);
}
