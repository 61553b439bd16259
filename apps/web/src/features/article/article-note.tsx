import { EvidenceNote, VerdictMark } from '@headcount/ui';
import type { NumberLink } from '@/features/prose/prose-links.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import type { Evidence } from './evidence.ts';
import { footNoteId, mentionId } from './note-ids.ts';
import type { NumberedNote } from './number-notes.ts';

/**
 * The evidence of one number: in the margin beside its words, or numbered at the foot, where it has
 * the id that links lead to.
 */
export const ArticleNote = ({
  note,
  evidence,
  verdict,
  place,
  asOf,
}: {
  note: NumberedNote;
  evidence: Evidence;
  verdict: NumberLink['verdict'];
  place: 'margin' | 'foot';
  asOf: string | null;
}) => {
  const { __typename, slug } = note.target;
  const href = __typename === 'Figure' ? `/figures/${slug}` : `/events/${slug}`;
  return (
    <EvidenceNote
      {...evidence}
      {...(place === 'foot' && {
        id: footNoteId(note.key),
        number: note.number,
        backHref: `#${mentionId(note.key)}`,
      })}
      verdict={verdict !== 'PROVEN' && <VerdictMark verdict={verdict} word="shown" />}
      how={
        <a href={withAsOf(href, asOf)}>
          {__typename === 'Figure' ? 'How it was added' : 'The event'}
        </a>
      }
    />
  );
};
