import { EvidenceNote, VerdictMark } from '@headcount/ui';
import { ReportLink } from '@/features/error-report/report-link.tsx';
import type { NumberLink } from '@/features/prose/prose-links.ts';
import type { Evidence } from './evidence.ts';
import { HowLink } from './how-link.tsx';
import { footNoteId, mentionId } from './note-ids.ts';
import type { NumberedNote } from './number-notes.ts';

/** The revision that a reader has before them, for a report about a number of it. */
export interface PrintedRevision {
  article: string;
  /** The instant since which it is there. */
  asOf: string;
}

export interface NoteProps {
  note: NumberedNote;
  evidence: Evidence;
  verdict: NumberLink['verdict'];
  asOf: string | null;
}

/** The evidence of one number at the foot: numbered, whole, with the id that links lead to. */
export const ArticleNote = ({
  note,
  evidence,
  verdict,
  asOf,
  printed,
}: NoteProps & { printed: PrintedRevision | null }) => (
  <EvidenceNote
    id={footNoteId(note.key)}
    number={note.number}
    backHref={`#${mentionId(note.key)}`}
    words={evidence.words}
    attribution={evidence.attribution}
    others={evidence.others}
    carriedBy={evidence.carriedBy}
    verdict={verdict !== 'PROVEN' && <VerdictMark verdict={verdict} word="shown" />}
    how={
      <>
        <HowLink note={note} isSum={evidence.words.length > 1} asOf={asOf} />
        {printed && <ReportLink about={{ ...printed, number: note.key }} />}
      </>
    }
  />
);
