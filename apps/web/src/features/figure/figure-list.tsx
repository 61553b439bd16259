import { DataTable, VerdictMark } from '@headcount/ui';
import type { FigureList_ConnectionFragment } from '@/generated/graphql.ts';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { PageSection } from '@/features/site/page-section.tsx';

const FigureList_connection = graphql(`
  fragment FigureList_connection on FigureConnection {
    edges {
      node {
        slug
        title
        kind
        unit
        evaluation {
          text
          verdict
        }
      }
    }
  }
`);

type Figure = FigureList_ConnectionFragment['edges'][number]['node'];

/** The figures that articles print, each with the strongest words for it and its verdict. */
export const FigureList = ({
  connection,
  asOf,
}: {
  connection: FragmentType<typeof FigureList_connection>;
  asOf: string | null;
}) => {
  const figures = readFragment(FigureList_connection, connection).edges.map(({ node }) => node);
  const derived = figures.filter(({ kind }) => kind !== 'RECORD');
  const single = figures.filter(({ kind }) => kind === 'RECORD');
  return (
    <>
      {derived.length > 0 && (
        <PageSection heading="Worked out from several reports">
          <FigureTable
            caption="Figures worked out from several reports"
            figures={derived}
            asOf={asOf}
          />
        </PageSection>
      )}
      {single.length > 0 && (
        <PageSection heading="One report’s own number">
          <FigureTable caption="Figures that are one report’s own" figures={single} asOf={asOf} />
        </PageSection>
      )}
    </>
  );
};

const FigureTable = ({
  caption,
  figures,
  asOf,
}: {
  caption: string;
  figures: readonly Figure[];
  asOf: string | null;
}) => (
  <DataTable
    caption={caption}
    columns={[
      { key: 'title', header: 'Figure' },
      { key: 'text', header: 'May be printed', align: 'end' },
      { key: 'unit', header: 'Of' },
      { key: 'verdict', header: 'Verdict' },
    ]}
    rows={figures.map(({ slug, title, unit, evaluation }) => ({
      key: slug,
      cells: {
        title: <a href={withAsOf(`/figures/${slug}`, asOf)}>{title}</a>,
        text: evaluation.text ?? 'nothing',
        unit,
        verdict: <VerdictMark verdict={evaluation.verdict} word="shown" />,
      },
    }))}
  />
);
