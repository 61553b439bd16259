import { obstacle } from '../../publishing/obstacle.ts';
import { publicationRefused } from '../publication/publication-refused.ts';
import type { PublicationRefusedParent } from '../publication/staff-parents.ts';

/** The answer where a release is no longer the one that was read, or has gone out. */
export function releaseMovedOn(): PublicationRefusedParent {
  const message = 'Somebody changed the release since you read it, or it is closed: read it again.';
  return publicationRefused([obstacle('MOVED_ON', null, message)]);
}
