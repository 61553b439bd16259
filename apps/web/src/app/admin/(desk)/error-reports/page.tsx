import { EmptyState, PageTitle, Pagination, Tabs } from '@headcount/ui';
import type { Metadata } from 'next';
import { graphql } from '@/generated/staff/index.ts';
import { ReportList } from '@/features/admin/error-reports/report-list.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { shownOf } from '@/features/words/shown-of.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

const errorReportsPage = graphql(`
  query ErrorReportsPage($answered: Boolean!, $after: String) {
    receivedErrorReports(answered: $answered, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          words
          message
          article
          createdAt
          outcome
        }
      }
    }
  }
`);

const WAITING = '/admin/error-reports';
const ANSWERED = '/admin/error-reports?answered=yes';

export const metadata: Metadata = { title: 'Error reports' };

export default async function ErrorReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const answered = (await readParam(searchParams, 'answered')) !== null;
  const after = await readParam(searchParams, 'after');
  const answer = await askStaff(errorReportsPage, { answered, after });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { edges, totalCount, pageInfo } = answer.data.receivedErrorReports;
  const next = new URLSearchParams({
    ...(answered && { answered: 'yes' }),
    after: pageInfo.endCursor ?? '',
  });

  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>Error reports</PageTitle>
      <Tabs
        label="Error reports"
        tabs={[
          { href: WAITING, label: 'Waiting', isCurrent: !answered },
          { href: ANSWERED, label: 'Answered', isCurrent: answered },
        ]}
      />
      {edges.length === 0 ? (
        <EmptyState title={answered ? 'None was answered yet' : 'No reader waits for an answer'}>
          What readers say is wrong with a number arrives here.
        </EmptyState>
      ) : (
        <>
          <ReportList reports={edges.map(({ node }) => node)} />
          <Pagination
            summary={shownOf(edges.length, totalCount, 'report')}
            nextHref={pageInfo.hasNextPage ? `${WAITING}?${next}` : undefined}
          />
        </>
      )}
    </div>
  );
}
