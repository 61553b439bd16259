import { EmptyState, PageTitle, Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { CaptureForm } from '@/features/admin/evidence/capture-form.tsx';
import { CaptureTable } from '@/features/admin/evidence/capture-table.tsx';
import { evidencePage } from '@/features/admin/evidence/evidence-queries.ts';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { shownOf } from '@/features/words/shown-of.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { PageSection } from '@/features/site/page-section.tsx';

export const metadata: Metadata = { title: 'Evidence' };

export default async function EvidencePage({ searchParams }: { searchParams: SearchParams }) {
  const after = await readParam(searchParams, 'after');
  const answer = await askStaff(evidencePage, { after });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { failedCaptures, captures } = answer.data;
  const { edges, pageInfo, totalCount } = captures;

  return (
    <div className="flex flex-col gap-6 py-4">
      <div className="flex flex-col gap-2">
        <PageTitle>Evidence</PageTitle>
        <p className="max-w-measure font-sans text-note text-muted">
          A copy of what a citation cites, as it was seen: kept with its SHA-256, and searched for
          the quoted words whenever somebody asks.
        </p>
      </div>
      {failedCaptures.length > 0 && (
        <PageSection heading="Copies that do not bear out what is quoted">
          <CaptureTable caption="Failing copies" captures={failedCaptures} />
        </PageSection>
      )}
      <PageSection heading="Keep a copy">
        <CaptureForm />
      </PageSection>
      <PageSection heading="Every copy">
        {edges.length === 0 ? (
          <EmptyState title="No copy was kept yet" />
        ) : (
          <>
            <CaptureTable caption="Copies of evidence" captures={edges.map(({ node }) => node)} />
            <Pagination
              summary={shownOf(edges.length, totalCount, 'copy', 'copies')}
              nextHref={
                pageInfo.hasNextPage && pageInfo.endCursor
                  ? `/admin/evidence?${new URLSearchParams({ after: pageInfo.endCursor })}`
                  : undefined
              }
            />
          </>
        )}
      </PageSection>
    </div>
  );
}
