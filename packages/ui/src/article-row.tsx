import type { ReactNode } from 'react';

/**
 * One stretch of a story with the evidence beside it. Wide screens show `margin` in the margin; on
 * narrow ones and on paper it is away, and the notes are found at the foot or opened in place.
 */
export const ArticleRow = ({ children, margin }: { children: ReactNode; margin?: ReactNode }) => (
  <div className="article-row">
    <div className="prose">{children}</div>
    {margin && <aside className="margin-notes hidden flex-col gap-4 lg:flex">{margin}</aside>}
  </div>
);
