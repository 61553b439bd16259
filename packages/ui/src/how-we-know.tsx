import type { ReactNode } from 'react';

/** The box that lays a story's evidence open: claims with verdicts, sums, caveats. Never a score. */
export const HowWeKnow = ({
  id = 'how',
  heading = 'How we know',
  children,
  foot,
}: {
  id?: string | undefined;
  heading?: ReactNode;
  /** ClaimLines, then caveats. */
  children: ReactNode;
  /** Coverage, independent sources, the evidence to take away. */
  foot?: ReactNode;
}) => (
  <section
    id={id}
    aria-labelledby={`${id}-heading`}
    className="max-w-measure border-t-2 border-b border-t-ink border-b-hairline pt-2 pb-1.5"
  >
    <h2 id={`${id}-heading`} className="pb-1.5 font-sans text-ui font-semibold">
      {heading}
    </h2>
    {children}
    {foot && (
      <div className="border-t border-hairline pt-1.5 font-sans text-label text-muted">{foot}</div>
    )}
  </section>
);
