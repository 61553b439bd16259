import { DataTable, VerdictMark } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatPeriod } from '@/features/words/format-period.ts';

const FigureList_connection = graphql(`
  fragment FigureList_connection on FigureConnection {
    edges {
      node {
        slug
        title
        unit
        windowStart
        windowEnd
        evaluation {
          text
          verdict
        }
      }
    }
  }
`);

/** The figures that articles print, each with the strongest words for it and its verdict. */
export const FigureList = ({
  connection,
  asOf,
}: {
  connection: FragmentType<typeof FigureList_connection>;
  asOf: string | null;
}) => (
  <DataTable
    caption="Figures"
    columns={[
      { key: 'title', header: 'Figure' },
      { key: 'text', header: 'May be printed', align: 'end' },
      { key: 'window', header: 'For which days' },
      { key: 'verdict', header: 'Verdict' },
    ]}
    rows={readFragment(FigureList_connection, connection).edges.map(({ node }) => ({
      key: node.slug,
      cells: {
        title: <a href={withAsOf(`/figures/${node.slug}`, asOf)}>{node.title}</a>,
        text: node.evaluation.text ?? 'nothing',
        window:
          node.windowStart || node.windowEnd
            ? formatPeriod({ start: node.windowStart, end: node.windowEnd })
            : 'as its report says',
        verdict: <VerdictMark verdict={node.evaluation.verdict} word="shown" />,
      },
    }))}
  />
);
