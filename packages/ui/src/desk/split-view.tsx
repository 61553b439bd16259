import type { ReactNode } from 'react';

/** The work, and beside it what is said of it; below it where the screen is narrow. */
export const SplitView = ({
  children,
  aside,
  asideLabel,
}: {
  children: ReactNode;
  aside: ReactNode;
  /** What stands beside: "Judgement", "Diagnostics". */
  asideLabel: string;
}) => (
  <div className="split-view">
    <div className="min-w-0">{children}</div>
    {/* It scrolls by itself where it is long, and must then be reached by the keyboard. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <aside aria-label={asideLabel} className="split-view-aside" tabIndex={0}>
      {aside}
    </aside>
  </div>
);
