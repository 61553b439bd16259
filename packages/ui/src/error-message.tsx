import type { ReactNode } from 'react';

/** What went wrong, in one plain sentence, and what the reader can do. */
export const ErrorMessage = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div role="alert" className="flex max-w-measure flex-col gap-1 border-l-2 border-brick py-1 pl-2">
    <p className="font-sans text-ui font-semibold text-brick">{title}</p>
    {children && <div className="font-sans text-note text-ink">{children}</div>}
  </div>
);
