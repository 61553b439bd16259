import type { ReactElement, ReactNode } from 'react';

/** The numbered notes after the story: where figures lead without JavaScript, and on paper. */
export const NotesAtFoot = ({
  id,
  heading,
  children,
}: {
  id: string;
  heading: ReactNode;
  /** EvidenceNotes with their numbers, in the order of the text. */
  children: readonly ReactElement[];
}) => (
  <section aria-labelledby={id} className="flex flex-col gap-3">
    <h2 id={id} className="font-sans text-ui font-semibold">
      {heading}
    </h2>
    <ol className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {children.map((note) => (
        <li key={note.key}>{note}</li>
      ))}
    </ol>
  </section>
);
