import type { Verdict } from '@headcount/ledger';
import type { ReactNode } from 'react';

import { VerdictMark } from './verdict-mark.tsx';

/**
 * A number in running text that leads to its evidence. It carries the mark of its verdict only when
 * it is not proven.
 */
export const BoundFigure = ({
  href,
  verdict,
  note,
  id,
  children,
}: {
  /** Its note on this page ("#note-3"), or the figure's own page. */
  href: string;
  verdict: Verdict;
  /** The number of its note at the foot; printed on paper, where a link cannot be followed. */
  note?: number | undefined;
  /** Where the note's "back to the text" leads. */
  id?: string | undefined;
  /** The words and the number as printed: "more than 370,000". */
  children: ReactNode;
}) => (
  <a className="bound-figure" href={href} id={id} data-note={note}>
    {children}
    {verdict !== 'PROVEN' && (
      <sup>
        <VerdictMark verdict={verdict} />
      </sup>
    )}
  </a>
);
