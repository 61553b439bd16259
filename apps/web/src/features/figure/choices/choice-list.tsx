import type { ReactNode } from 'react';

/** Things of one sort that a reader may take away or put back, one to a line. */
export const ChoiceList = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="flex flex-col gap-1 font-sans text-note">
    <h3 className="text-ui font-semibold">{heading}</h3>
    <ul className="[&>li]:border-b [&>li]:border-hairline [&>li]:py-1 [&>li[data-away]]:border-l-2 [&>li[data-away]]:border-l-ochre [&>li[data-away]]:pl-2">
      {children}
    </ul>
  </section>
);
