import { DataTable } from '@headcount/ui';
import type { ContributionTable_EvaluationFragment } from '@/generated/graphql.ts';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { recordHref } from './record-href.ts';

const ContributionTable_evaluation = graphql(`
  fragment ContributionTable_evaluation on Evaluation {
    inputs {
      label
      counted
      reason
      record {
        __typename
        id
        ...RecordHref_record
        ... on Crossing {
          quantity {
            sourceWording
          }
          periodStart
          periodEnd
          periodNote
          reportedOn
          citation {
            source {
              slug
              name
            }
            via {
              name
            }
          }
        }
        ... on Event {
          title
          ownQuantity: quantity {
            sourceWording
          }
          startOn
          endOn
          periodNote
          source {
            slug
            name
          }
        }
      }
    }
  }
`);

/** The reports behind a figure: their words, days and source, and whether they were counted in full. */
export const ContributionTable = ({
  evaluation,
  asOf,
}: {
  evaluation: FragmentType<typeof ContributionTable_evaluation>;
  asOf: string | null;
}) => (
  <DataTable
    caption="The records behind the figure"
    columns={[
      { key: 'label', header: 'Part' },
      { key: 'words', header: 'In the source’s words' },
      { key: 'period', header: 'For which days' },
      { key: 'source', header: 'Said by' },
      { key: 'counted', header: 'Counted' },
    ]}
    rows={readFragment(ContributionTable_evaluation, evaluation).inputs.map(
      ({ label, counted, reason, record }) => ({
        key: record.id,
        cells: {
          label: <a href={withAsOf(recordHref(record), asOf)}>{label}</a>,
          words: <q>{wordingOf(record)}</q>,
          period: periodOf(record),
          source: <SourceOf record={record} asOf={asOf} />,
          counted: reason ?? COUNTED_WORDS[counted],
        },
      }),
    )}
  />
);

const COUNTED_WORDS = {
  FULL: 'In full',
  UPPER_ONLY: 'Only towards the upper bound',
  NONE: 'Not at all',
};

type LedgerRecord = ContributionTable_EvaluationFragment['inputs'][number]['record'];

function wordingOf(record: LedgerRecord): string {
  const quantity = record.__typename === 'Crossing' ? record.quantity : record.ownQuantity;
  return quantity?.sourceWording ?? 'no number given';
}

function periodOf(record: LedgerRecord): string {
  return record.__typename === 'Crossing'
    ? formatPeriod({ start: record.periodStart, end: record.periodEnd, note: record.periodNote })
    : formatPeriod({ start: record.startOn, end: record.endOn, note: record.periodNote });
}

const SourceOf = ({ record, asOf }: { record: LedgerRecord; asOf: string | null }) => {
  const source = record.__typename === 'Crossing' ? record.citation.source : record.source;
  const via = record.__typename === 'Crossing' ? record.citation.via : null;
  return (
    source && (
      <span>
        <a href={withAsOf(`/sources/${source.slug}`, asOf)}>{source.name}</a>
        {via && <span className="text-muted">, read in {via.name}</span>}
      </span>
    )
  );
};
