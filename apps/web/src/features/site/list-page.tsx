import { Pagination } from '@headcount/ui';
import type { ReactNode } from 'react';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { PageHeading } from './page-heading.tsx';
import { SitePage } from './site-page.tsx';

/** What a list says of its length and of what follows. */
interface ListedConnection {
  edges: readonly unknown[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A page that lists all records of one sort: heading, list, the way on. */
export const ListPage = ({
  section,
  title,
  standfirst,
  connection: { edges, totalCount, pageInfo },
  asOf,
  children,
}: {
  /** The part of the site, which is also its address and the plural of what is listed. */
  section: 'events' | 'figures' | 'sources';
  title: string;
  standfirst: string;
  connection: ListedConnection;
  asOf: string | null;
  children: ReactNode;
}) => (
  <SitePage section={section}>
    <div className="flex flex-col gap-5 py-6">
      <PageHeading title={title} standfirst={standfirst} asOf={asOf} todayHref={`/${section}`} />
      {children}
      <Pagination
        summary={`${edges.length} of ${totalCount} ${section}`}
        nextHref={
          pageInfo.hasNextPage
            ? withAsOf(`/${section}?after=${pageInfo.endCursor}`, asOf)
            : undefined
        }
      />
    </div>
  </SitePage>
);
