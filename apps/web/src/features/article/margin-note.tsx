import { EvidenceNote, VerdictMark } from '@headcount/ui';
import type { NoteProps } from './article-note.tsx';
import { HowLink } from './how-link.tsx';

/**
 * The evidence of one number in the margin beside its words, for wide screens: the same as at the
 * foot in fewer words. Assistive technology and the keyboard pass it over.
 */
export const MarginNote = ({ note, evidence, verdict, asOf }: NoteProps) => (
  <EvidenceNote
    words={evidence.words}
    attribution={
      <>
        {evidence.inBrief}{' '}
        {verdict !== 'PROVEN' && (
          <>
            <VerdictMark verdict={verdict} word="shown" />.{' '}
          </>
        )}
        <HowLink note={note} isSum={evidence.words.length > 1} asOf={asOf} tabIndex={-1} />
      </>
    }
    others={evidence.others}
  />
);
