import type { ReactNode } from 'react';

/** One of the things that stand beside a text, under its name. */
export const BesideText = ({
  title,
  id,
  children,
}: {
  title: string;
  /** So that the keys can go there. */
  id?: string;
  children: ReactNode;
}) => (
  <section
    id={id}
    tabIndex={id ? -1 : undefined}
    aria-label={title}
    className="flex flex-col gap-2"
  >
    <h2 className="font-sans text-label font-medium text-muted">{title}</h2>
    {children}
  </section>
);
