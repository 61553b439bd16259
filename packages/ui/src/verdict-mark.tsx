import type { Verdict } from '@headcount/ledger';

import { VERDICT_COLOUR, VERDICT_WORD } from './verdict-word.ts';

/*
 * The marks ● ◐ ○ ✕ are drawn, since few faces carry all four at one size.
 */
const SHAPES: Record<Verdict, React.ReactNode> = {
  PROVEN: <circle cx="6" cy="6" r="5.2" fill="currentColor" stroke="none" />,
  PROVEN_WITH_ASSUMPTIONS: (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" stroke="none" />
    </>
  ),
  POSSIBLE: <circle cx="6" cy="6" r="4.6" />,
  CONTRADICTED: <path d="m2 2 8 8m0-8-8 8" />,
};

/** A verdict's mark with its word: shown beside it, or only spoken. */
export const VerdictMark = ({
  verdict,
  word = 'spoken',
}: {
  verdict: Verdict;
  word?: 'shown' | 'spoken';
}) => (
  <span className={`${VERDICT_COLOUR[verdict]} whitespace-nowrap`}>
    <svg className="verdict-mark" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[verdict]}
    </svg>
    <span className={word === 'shown' ? 'ml-1' : 'sr-only'}> {VERDICT_WORD[verdict]}</span>
  </span>
);
