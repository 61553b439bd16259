import type { ReactNode } from 'react';

export interface Definition {
  term: string;
  description: ReactNode;
}

/** A record's particulars: term and value, one pair to a line, hairlines between. */
export const DefinitionList = ({ items }: { items: readonly Definition[] }) => (
  <dl className="font-sans text-note">
    {items.map((item) => (
      <div
        key={item.term}
        className="grid gap-x-4 border-b border-hairline py-1 sm:grid-cols-[11rem_minmax(0,1fr)]"
      >
        <dt className="text-muted">{item.term}</dt>
        <dd className="min-w-0">{item.description}</dd>
      </div>
    ))}
  </dl>
);
