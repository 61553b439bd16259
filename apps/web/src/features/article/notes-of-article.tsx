import type { ReactElement } from 'react';
import { ArticleNote } from './article-note.tsx';
import type { ArticleRecords } from './article-records.ts';
import { eventEvidence } from './event-evidence.tsx';
import type { Evidence } from './evidence.ts';
import { figureEvidence } from './figure-evidence.tsx';
import type { numberNotes, NumberedNote } from './number-notes.ts';
import { marginNoteId } from './note-ids.ts';

/** The notes of an article, drawn for both places where they stand. */
export interface NotesOfArticle {
  /** Whether the bound number with this key is the one that a note first belongs to. */
  has: (key: string) => boolean;
  /** The note of a bound number, for the margin. */
  inMargin: (key: string) => ReactElement | null;
  /** Every note, numbered, for the foot. */
  atFoot: ReactElement[];
}

export function notesOfArticle(
  { notes, links }: ReturnType<typeof numberNotes>,
  records: ArticleRecords,
  asOf: string | null,
): NotesOfArticle {
  const drawn = new Map(
    notes.flatMap((note) => {
      const evidence = evidenceOf(note, records, asOf);
      if (!evidence) return [];
      const shared = { note, evidence, asOf, verdict: links.get(note.key)?.verdict ?? 'PROVEN' };
      return [
        [
          note.key,
          {
            margin: (
              <div key={note.key} id={marginNoteId(note.key)}>
                <ArticleNote {...shared} place="margin" />
              </div>
            ),
            foot: <ArticleNote key={note.key} {...shared} place="foot" />,
          },
        ],
      ];
    }),
  );
  return {
    has: (key) => drawn.has(key),
    inMargin: (key) => drawn.get(key)?.margin ?? null,
    atFoot: [...drawn.values()].map(({ foot }) => foot),
  };
}

function evidenceOf(
  { target }: NumberedNote,
  records: ArticleRecords,
  asOf: string | null,
): Evidence | null {
  if (target.__typename === 'Event') {
    const event = records.events.get(target.slug);
    return event ? eventEvidence(event) : null;
  }
  const figure = records.figures.get(target.slug);
  return figure ? figureEvidence(figure, asOf) : null;
}
