import { DataTable, EmptyState, Pagination, Tools } from '@headcount/ui';
import type { ExplorerQuery } from '@/generated/graphql.ts';
import { REPORT_COLUMNS, reportRows } from '@/features/crossing/report-rows.tsx';
import { explorerHref } from './explorer-href.ts';
import type { ExplorerState } from './explorer-state.ts';
import { sumOfView, SumRemarks } from './sum-of-view.tsx';

/** The reports of a view as a table: their sum in the footer or the reasons against it below. */
export const ReportTable = ({
  state,
  crossings,
}: {
  state: ExplorerState;
  crossings: ExplorerQuery['crossings'];
}) => {
  const reports = crossings.edges.map(({ node }) => node);
  if (reports.length === 0) return <NoReports state={state} />;

  const sum = crossings.totalCount > 1 ? sumOfView(crossings) : undefined;
  const { hasNextPage, endCursor } = crossings.pageInfo;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-2">
        <DataTable
          caption={captionOf(state)}
          columns={REPORT_COLUMNS}
          rows={reportRows(reports, state.asOf)}
          foot={sum ? sumRow(sum, crossings.totalCount) : undefined}
        />
        <SumRemarks connection={crossings} />
        <Pagination
          summary={`${reports.length} of ${crossings.totalCount} ${plural(crossings.totalCount)}`}
          nextHref={
            hasNextPage && endCursor ? explorerHref({ ...state, after: endCursor }) : undefined
          }
        />
        {state.after && (
          <p className="screen-only font-sans text-label">
            <a href={explorerHref({ ...state, after: null })}>Back to the first page</a>
          </p>
        )}
      </div>
      <Tools
        links={[
          {
            href: explorerHref(state, '/explore.csv'),
            label: 'Download these rows (CSV)',
            download: 'headcount-reports.csv',
          },
        ]}
      >
        The address of this page is the address of this view.
      </Tools>
    </div>
  );
};

const plural = (count: number) => (count === 1 ? 'report' : 'reports');

const captionOf = (state: ExplorerState) =>
  state.asOf ? `Reports as known on ${state.asOf}` : 'Reports';

const sumRow = (sum: string, count: number) => ({
  key: 'sum',
  cells: { route: `Together, all ${count} reports`, quantity: sum },
});

const NoReports = ({ state }: { state: ExplorerState }) => (
  <EmptyState title="No report meets all of these conditions">
    <p>
      Leave one out, or <a href="/explore">show every report</a>
      {state.asOf && (
        <>
          {' '}
          — some may have come after the day you chose:{' '}
          <a href={explorerHref({ ...state, asOf: null, after: null })}>as known today</a>
        </>
      )}
      .
    </p>
  </EmptyState>
);
