import { DataTable } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { REPORT_COLUMNS, reportRows } from './report-rows.tsx';

const ReportList_connection = graphql(`
  fragment ReportList_connection on CrossingConnection {
    totalCount
    edges {
      node {
        ...ReportRow_crossing
      }
    }
  }
`);

/** The reports of one source or event; where there are more, the way to all of them. */
export const ReportList = ({
  connection,
  caption,
  moreHref,
  asOf,
}: {
  connection: FragmentType<typeof ReportList_connection>;
  caption: string;
  /** The same list in the explorer. */
  moreHref: string;
  asOf: string | null;
}) => {
  const { edges, totalCount } = readFragment(ReportList_connection, connection);
  return (
    <div className="flex flex-col gap-1.5">
      <DataTable
        caption={caption}
        columns={REPORT_COLUMNS}
        rows={reportRows(
          edges.map(({ node }) => node),
          asOf,
        )}
      />
      <p className="font-sans text-label text-muted">
        <a href={moreHref}>
          {totalCount > edges.length ? `All ${totalCount} in the explorer` : 'Open in the explorer'}
        </a>
      </p>
    </div>
  );
};
