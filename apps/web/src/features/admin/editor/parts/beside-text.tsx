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
    <h2 className="border-t border-hairline pt-1.5 font-sans text-note font-semibold">{title}</h2>
    {children}
  </section>
);
