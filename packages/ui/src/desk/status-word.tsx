import type { ReactNode } from 'react';

import { MARKS } from '../marks.tsx';
import type { Mark } from '../marks.tsx';

const TONES = {
  quiet: 'text-muted',
  plain: 'text-ink',
  good: 'text-moss',
  waiting: 'text-ochre',
  bad: 'text-brick',
};

/** How something stands, as a word with its mark: the colour only repeats what both say. */
export const StatusWord = ({
  mark,
  tone = 'plain',
  children,
}: {
  mark: Mark;
  tone?: keyof typeof TONES;
  children: ReactNode;
}) => (
  <span className={`${TONES[tone]} whitespace-nowrap`}>
    <svg className="verdict-mark" viewBox="0 0 12 12" aria-hidden="true">
      {MARKS[mark]}
    </svg>
    <span className="ml-1">{children}</span>
  </span>
);
