import type { ReactNode } from 'react';

/** ● ◐ ○ ✕, drawn, since few faces carry all four at one size. */
export type Mark = 'full' | 'half' | 'empty' | 'cross';

/** Each mark on a field of 12 by 12. */
export const MARKS: Record<Mark, ReactNode> = {
  full: <circle cx="6" cy="6" r="5.2" fill="currentColor" stroke="none" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" stroke="none" />
    </>
  ),
  empty: <circle cx="6" cy="6" r="4.6" />,
  cross: <path d="m2 2 8 8m0-8-8 8" />,
};
