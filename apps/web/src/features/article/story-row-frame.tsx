import type { ReactElement, ReactNode } from 'react';

/**
 * One row of the story. Wide screens show its notes in the margin, level with the text and not with
 * a heading above it; elsewhere they are away, and found at the foot or opened in place.
 */
export const StoryRowFrame = ({
  startsWithHeading,
  notes,
  children,
}: {
  startsWithHeading: boolean;
  notes: readonly (ReactElement | null)[];
  children: ReactNode;
}) => (
  <div className={startsWithHeading ? 'article-row pt-2' : 'article-row'}>
    <div className="prose">{children}</div>
    {notes.length > 0 && (
      <aside
        aria-label="Evidence"
        className={`margin-notes hidden flex-col gap-3 lg:flex ${startsWithHeading ? 'lg:pt-7' : ''}`}
      >
        {notes}
      </aside>
    )}
  </div>
);
