import type { Verdict } from '@headcount/ledger';

import { MARKS } from './marks.tsx';
import type { Mark } from './marks.tsx';
import { VERDICT_COLOUR, VERDICT_WORD } from './verdict-word.ts';

const MARK: Record<Verdict, Mark> = {
  PROVEN: 'full',
  PROVEN_WITH_ASSUMPTIONS: 'half',
  POSSIBLE: 'empty',
  CONTRADICTED: 'cross',
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
      {MARKS[MARK[verdict]]}
    </svg>
    <span className={word === 'shown' ? 'ml-1' : 'sr-only'}> {VERDICT_WORD[verdict]}</span>
  </span>
);
