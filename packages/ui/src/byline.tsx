import type { ReactNode } from 'react';

/** Dates, revision and the way to the evidence, in one quiet line: one span to a part. */
export const Byline = ({ children }: { children: ReactNode }) => (
  <p className="font-sans text-note text-muted [&>*]:inline-block [&>*:not(:last-child)]:after:px-[0.4em] [&>*:not(:last-child)]:after:content-['·']">
    {children}
  </p>
);
