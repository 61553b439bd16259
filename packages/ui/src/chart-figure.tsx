import type { ReactNode } from 'react';

/**
 * The frame of every drawn figure: a title that says what it shows, a sentence of reading help, the
 * drawing, its table, its sources and what can be taken away.
 */
export const ChartFigure = ({
  id,
  title,
  help,
  children,
  legend,
  table,
  tools,
}: {
  id?: string | undefined;
  title: ReactNode;
  help?: ReactNode;
  /** The drawing. */
  children: ReactNode;
  /** How bounds are drawn. */
  legend?: ReactNode;
  /** The same numbers as a table; one step away on screen. */
  table: ReactNode;
  /** Tools: sources, as-of date, downloads. */
  tools?: ReactNode;
}) => (
  <figure id={id} className="flex flex-col gap-3">
    <figcaption className="max-w-[60em] font-sans text-note text-muted">
      <span className="block text-ui font-semibold tracking-[-0.005em] text-ink">{title}</span>
      {help}
    </figcaption>
    {children}
    <div className="flex flex-col gap-0.5">
      {legend}
      <details className="screen-only font-sans text-label">
        <summary className="py-0.5 text-muted">The numbers as a table</summary>
        <div className="pt-1 pb-2">{table}</div>
      </details>
      {tools}
    </div>
  </figure>
);
