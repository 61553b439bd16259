import { EmptyState, PageTitle, Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { NewRelease } from '@/features/admin/releases/new-release.tsx';
import { ReleaseList } from '@/features/admin/releases/release-list.tsx';
import { releasesPage } from '@/features/admin/releases/releases-query.ts';
import { findViewer } from '@/features/admin/shell/find-viewer.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { shownOf } from '@/features/words/shown-of.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = { title: 'Releases' };

export default async function ReleasesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await findViewer();
  // The layout says why.
  if (!viewer.isGiven) return null;
  const after = await readParam(searchParams, 'after');
  const answer = await askStaff(releasesPage, { after });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { edges, totalCount, pageInfo } = answer.data.releases;
  const next = new URLSearchParams({ after: pageInfo.endCursor ?? '' });
  return (
    <div className="flex flex-col gap-5 py-4">
      <PageTitle>Releases</PageTitle>
      {viewer.data.viewer.rights.includes('createRelease') && <NewRelease />}
      {edges.length === 0 ? (
        <EmptyState title="No releases">
          A release holds several articles and records, which become public in one act.
        </EmptyState>
      ) : (
        <>
          <ReleaseList releases={edges.map(({ node }) => node)} />
          <Pagination
            summary={shownOf(edges.length, totalCount, 'release')}
            nextHref={pageInfo.hasNextPage ? `/admin/releases?${next}` : undefined}
          />
        </>
      )}
    </div>
  );
}
