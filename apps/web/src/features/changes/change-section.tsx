import type { ReactNode } from 'react';
import { PageSection } from '@/features/site/page-section.tsx';

/** A part of what the ledger learnt; one plain sentence where there is nothing in it. */
export const ChangeSection = ({
  heading,
  none,
  count,
  shown,
  children,
}: {
  heading: string;
  /** What to say where nothing of it happened. */
  none: string;
  /** How many there are in all. */
  count: number;
  /** How many of them the gateway gave. */
  shown: number;
  children: ReactNode;
}) =>
  count === 0 ? (
    <p className="font-sans text-note text-muted">{none}.</p>
  ) : (
    <PageSection heading={`${heading} (${count})`}>
      {children}
      {shown < count && (
        <p className="font-sans text-label text-muted">
          The latest {shown} are shown. Choose days closer together to see the others.
        </p>
      )}
    </PageSection>
  );
