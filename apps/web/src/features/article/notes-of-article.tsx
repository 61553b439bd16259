import type { ReactElement } from 'react';
import { ArticleNote, type PrintedRevision } from './article-note.tsx';
import type { ArticleRecords } from './article-records.ts';
import { eventEvidence } from './event-evidence.tsx';
import type { Evidence } from './evidence.ts';
import { figureEvidence } from './figure-evidence.tsx';
import { MarginNote } from './margin-note.tsx';
import type { numberNotes, NumberedNote } from './number-notes.ts';

/** The notes of an article, drawn for both places where they stand. */
export interface NotesOfArticle {
  /** The note of a bound number for the margin, where the number is its note's first mention. */
  inMargin: (key: string) => ReactElement | null;
  /** Every note, numbered, for the foot. */
  atFoot: ReactElement[];
}

export function notesOfArticle(
  { notes, links }: ReturnType<typeof numberNotes>,
  records: ArticleRecords,
  asOf: string | null,
  /** Null where no reader has it before them yet. */
  printed: PrintedRevision | null,
): NotesOfArticle {
  const inMargin = new Map<string, ReactElement>();
  const atFoot: ReactElement[] = [];
  for (const note of notes) {
    const evidence = evidenceOf(note, records, asOf);
    if (!evidence) continue;
    const shared = { note, evidence, asOf, verdict: links.get(note.key)?.verdict ?? 'PROVEN' };
    inMargin.set(note.key, <MarginNote key={note.key} {...shared} />);
    atFoot.push(<ArticleNote key={note.key} {...shared} printed={printed} />);
  }
  return { inMargin: (key) => inMargin.get(key) ?? null, atFoot };
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
