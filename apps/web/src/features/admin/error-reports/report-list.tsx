import { DataTable, StatusWord } from '@headcount/ui';
import type { ErrorReportsPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { OUTCOME_WORDS } from '@/features/error-report/outcome-words.ts';

type Report = ErrorReportsPageQuery['receivedErrorReports']['edges'][number]['node'];

/** What readers say is wrong, one to a row; the words lead to the report. */
export const ReportList = ({ reports }: { reports: readonly Report[] }) => (
  <DataTable
    caption="Error reports"
    columns={[
      { key: 'words', header: 'About' },
      { key: 'message', header: 'What the reader says' },
      { key: 'article', header: 'Article' },
      { key: 'came', header: 'Came (UTC)', isUnbroken: true },
      { key: 'state', header: 'State', isUnbroken: true },
    ]}
    rows={reports.map((report) => ({
      key: report.id,
      cells: {
        words: (
          <a
            className="inline-block min-w-[8rem]"
            href={`/admin/error-reports/${encodeURIComponent(report.id)}`}
          >
            “{report.words}”
          </a>
        ),
        message: <span className="line-clamp-2">{report.message}</span>,
        article: report.article,
        came: formatMoment(report.createdAt),
        state: report.outcome ? (
          <StatusWord mark="full" tone="quiet">
            {OUTCOME_WORDS[report.outcome]}
          </StatusWord>
        ) : (
          <StatusWord mark="empty" tone="waiting">
            Waits
          </StatusWord>
        ),
      },
    }))}
  />
);
