import type { ReactNode } from 'react';

/** Filters as a plain GET form: the whole state is in the address, with or without JavaScript. */
export const FilterForm = ({
  action,
  label,
  children,
  actions,
}: {
  action: string;
  /** What is filtered, for those who cannot see it: "Reports". */
  label: string;
  /** Fields. */
  children: ReactNode;
  /** The button that applies them and the link that clears them. */
  actions: ReactNode;
}) => (
  <search aria-label={label} className="screen-only">
    <form action={action} method="get" className="flex flex-col gap-3">
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,12rem),1fr))] gap-3">
        {children}
      </div>
      <div className="flex flex-wrap items-center gap-3">{actions}</div>
    </form>
  </search>
);
