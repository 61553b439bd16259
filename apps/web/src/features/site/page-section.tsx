import { useId } from 'react';
import type { ReactNode } from 'react';

/** A part of a page of records under its own heading. */
export const PageSection = ({ heading, children }: { heading: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="font-serif text-heading font-[620] tracking-[-0.01em]">
        {heading}
      </h2>
      {children}
    </section>
  );
};
