import type { ReactNode } from 'react';

/** The sentence or two under a headline: what the story says, before the story. */
export const Standfirst = ({ children }: { children: ReactNode }) => (
  <p className="max-w-[33em] font-serif text-standfirst font-[370] text-pretty">{children}</p>
);
