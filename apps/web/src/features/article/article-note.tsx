import { EvidenceNote, VerdictMark } from '@headcount/ui';
import type { NumberLink } from '@/features/prose/prose-links.ts';
import type { Evidence } from './evidence.ts';
import { HowLink } from './how-link.tsx';
import { footNoteId, mentionId } from './note-ids.ts';
import type { NumberedNote } from './number-notes.ts';

export interface NoteProps {
  note: NumberedNote;
  evidence: Evidence;
  verdict: NumberLink['verdict'];
  asOf: string | null;
}

/** The evidence of one number at the foot: numbered, whole, with the id that links lead to. */
export const ArticleNote = ({ note, evidence, verdict, asOf }: NoteProps) => (
  <EvidenceNote
    id={footNoteId(note.key)}
    number={note.number}
    backHref={`#${mentionId(note.key)}`}
    words={evidence.words}
    attribution={evidence.attribution}
    others={evidence.others}
    carriedBy={evidence.carriedBy}
    verdict={verdict !== 'PROVEN' && <VerdictMark verdict={verdict} word="shown" />}
    how={<HowLink note={note} isSum={evidence.words.length > 1} asOf={asOf} />}
  />
);
