import type { PublicAct } from './close-publication.ts';
import type { PublishedText } from './publish-text.ts';

/** How the audit tells that a text became public. */
export function actOfPublishing(text: PublishedText): PublicAct {
  const { slug, revision, draftId, corrections } = text;
  return {
    action: corrections > 0 ? 'CORRECTED' : 'PUBLISHED',
    subjectKind: 'ARTICLE',
    subjectId: slug,
    details: { draftId, revision, corrections },
  };
}
