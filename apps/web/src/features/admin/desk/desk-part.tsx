import type { ReactNode } from 'react';
import { PageSection } from '@/features/site/page-section.tsx';

/** One thing that waits: what it is, how it stands, and the one act that takes it further. */
export interface DeskItem {
  key: string;
  title: ReactNode;
  facts: ReactNode;
  action: ReactNode;
}

/** One sort of waiting work; nothing at all where none waits. */
export const DeskPart = ({
  heading,
  items,
  count,
  moreHref,
}: {
  heading: string;
  items: readonly DeskItem[];
  /** How many there are in all, where more may wait than are listed. */
  count?: number;
  /** Where all of them are. */
  moreHref?: string;
}) =>
  items.length > 0 && (
    <PageSection heading={heading}>
      <ul className="border-t border-hairline font-sans text-note">
        {items.map(({ key, title, facts, action }) => (
          <li
            key={key}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-1"
          >
            <div className="min-w-0 grow basis-[16rem]">
              <p className="font-serif text-ui">{title}</p>
              <p className="text-muted [overflow-wrap:anywhere]">{facts}</p>
            </div>
            <div className="shrink-0 py-0.5">{action}</div>
          </li>
        ))}
      </ul>
      {count !== undefined && count > items.length && moreHref && (
        <p className="font-sans text-note">
          <a href={moreHref}>All {count}</a>
        </p>
      )}
    </PageSection>
  );
