import type { ReactNode } from 'react';

/** Nothing here, why, and what to do about it. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="flex max-w-measure flex-col gap-1 border-y border-hairline py-4">
    <p className="font-serif text-body">{title}</p>
    {children && <div className="font-sans text-note text-muted">{children}</div>}
  </div>
);
