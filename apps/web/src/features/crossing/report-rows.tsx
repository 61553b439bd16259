import type { Column, Row } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { reportedWords } from '@/features/words/reported-words.ts';
import { routeWords } from '@/features/words/route-words.ts';
import { shortMonths } from '@/features/words/short-months.ts';

export const ReportRow_crossing = graphql(`
  fragment ReportRow_crossing on Crossing {
    key
    ...RouteWords_crossing
    quantity {
      text
    }
    periodStart
    periodEnd
    periodNote
    reportedOn
    reportedNote
    rank
    supersededBy {
      kind
    }
    citation {
      source {
        slug
        name
      }
      via {
        slug
        name
      }
    }
  }
`);

/** The columns of every list of reports. */
export const REPORT_COLUMNS: readonly Column[] = [
  { key: 'route', header: 'What was counted' },
  { key: 'quantity', header: 'How many', align: 'end' },
  { key: 'period', header: 'For which days' },
  { key: 'reported', header: 'Reported' },
  { key: 'source', header: 'Said by' },
];

/** Reports as rows of a table; each leads to its own page and to its source's. */
export function reportRows(
  reports: readonly FragmentType<typeof ReportRow_crossing>[],
  asOf: string | null = null,
): Row[] {
  return readFragment(ReportRow_crossing, reports).map((report) => ({
    key: report.key,
    cells: {
      route: (
        <span>
          <a href={withAsOf(`/crossings/${report.key}`, asOf)}>{routeWords(report)}</a>
          <Standing report={report} />
        </span>
      ),
      quantity: report.quantity.text,
      period: (
        <span className={report.periodStart ? 'lg:whitespace-nowrap' : undefined}>
          {shortMonths(
            formatPeriod({
              start: report.periodStart,
              end: report.periodEnd,
              note: report.periodNote,
            }),
          )}
        </span>
      ),
      reported: shortMonths(reportedWords(report)),
      source: (
        <span>
          <a href={withAsOf(`/sources/${report.citation.source.slug}`, asOf)}>
            {report.citation.source.name}
          </a>
          {report.citation.via && (
            <span className="text-muted">, read in {report.citation.via.name}</span>
          )}
        </span>
      ),
    },
  }));
}

/** One word for a report that is no longer to be used. */
const Standing = ({ report }: { report: { rank: string; supersededBy: readonly unknown[] } }) => {
  if (report.supersededBy.length > 0) return <span className="text-ochre"> · superseded</span>;
  if (report.rank === 'DEPRECATED') return <span className="text-ochre"> · set aside</span>;
  return null;
};
