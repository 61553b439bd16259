import { EmptyState, PageTitle, Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { BeginForm } from '@/features/admin/import/begin-form.tsx';
import { importsPage } from '@/features/admin/import/import-queries.ts';
import { ImportTable } from '@/features/admin/import/import-table.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { shownOf } from '@/features/words/shown-of.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { PageSection } from '@/features/site/page-section.tsx';

export const metadata: Metadata = { title: 'Import' };

export default async function ImportsPage({ searchParams }: { searchParams: SearchParams }) {
  const after = await readParam(searchParams, 'after');
  const answer = await askStaff(importsPage, { first: 25, after });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { edges, pageInfo, totalCount } = answer.data.importJobs;
  const jobs = edges.map(({ node }) => node);

  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>Import</PageTitle>
      <p className="max-w-measure font-sans text-note text-muted">
        A file of counts becomes reports of the ledger: whole, or not at all. Nothing is recorded
        before somebody has confirmed how it is written, said what its columns mean, and seen what
        it would change.
      </p>
      <BeginForm />
      <PageSection heading="Imports so far">
        {jobs.length === 0 ? (
          <EmptyState title="No file was imported yet" />
        ) : (
          <>
            <ImportTable jobs={jobs} />
            <Pagination
              summary={shownOf(jobs.length, totalCount, 'import')}
              nextHref={
                pageInfo.hasNextPage && pageInfo.endCursor
                  ? `/admin/import?${new URLSearchParams({ after: pageInfo.endCursor })}`
                  : undefined
              }
            />
          </>
        )}
      </PageSection>
    </div>
  );
}
