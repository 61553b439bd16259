import { DefinitionList } from '@headcount/ui';
import type { Definition } from '@headcount/ui';
import type { ErrorReportPageQuery } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { recordAddress } from '../words/record-address.ts';

/** One report of a reader. */
export type ErrorReport = NonNullable<ErrorReportPageQuery['receivedErrorReport']>;

/** Where the reader read what, and how to reach them. */
export const ReportParticulars = ({ report }: { report: ErrorReport }) => (
  <DefinitionList
    items={[
      ...(report.article ? [articleOf(report.article, report.revision ?? null)] : []),
      ...(report.figure
        ? [
            {
              term: 'Figure',
              description: <a href={recordAddress('FIGURE', report.figure)}>{report.figure}</a>,
            },
          ]
        : []),
      { term: 'Came', description: `${formatMoment(report.createdAt)} UTC` },
      {
        term: 'The reader follows it as',
        description: <a href={`/error-reports/${report.reference}`}>{report.reference}</a>,
      },
      { term: 'To reach the reader', description: report.contact ?? 'Left nothing' },
    ]}
  />
);

const articleOf = (slug: string, revision: number | null): Definition => ({
  term: 'Article',
  description: (
    <>
      <a href={`/articles/${encodeURIComponent(slug)}`}>{slug}</a>
      {revision !== null && `, as it stood in revision ${revision}`}
    </>
  ),
});
