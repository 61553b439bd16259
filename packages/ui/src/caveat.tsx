import type { ReactNode } from 'react';

/** One doubt, as a sentence. */
export const Caveat = ({ children }: { children: ReactNode }) => (
  <p className="border-l-2 border-ochre pl-2 font-sans text-note text-ink">{children}</p>
);
