import { graphql, readFragment } from '@/generated/index.ts';
import type { ContributionCsv_EvaluationFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { toCsv } from '@/features/explore/csv.ts';
import type { Cell } from '@/features/explore/csv.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import { shortMonths } from '@/features/words/short-months.ts';

const ContributionCsv_evaluation = graphql(`
  fragment ContributionCsv_evaluation on Evaluation {
    inputs {
      label
      counted
      reason
      lower
      lowerEnd
      upper
      upperEnd
      record {
        __typename
        ... on Crossing {
          key
          quantity {
            ...SaidInCsv_quantity
          }
          periodStart
          periodEnd
          periodNote
          citation {
            ...ReadInCsv_citation
          }
        }
        ... on Event {
          slug
          ownQuantity: quantity {
            ...SaidInCsv_quantity
          }
          startOn
          endOn
          periodNote
          source {
            name
          }
          ownCitation: citation {
            ...ReadInCsv_citation
          }
        }
      }
    }
  }
`);

const SaidInCsv_quantity = graphql(`
  fragment SaidInCsv_quantity on Quantity {
    sourceWording
    value
    upperValue
    qualifier
    unit
  }
`);

const ReadInCsv_citation = graphql(`
  fragment ReadInCsv_citation on Citation {
    source {
      name
    }
    via {
      name
    }
    url
  }
`);

type Input = ContributionCsv_EvaluationFragment['inputs'][number];

/** What a figure counts, a row to a part: as it was said, what it added, who said it. */
const COLUMNS: readonly [name: string, valueOf: (input: Input) => Cell | undefined][] = [
  ['part', ({ label }) => label],
  ['record', ({ record }) => (record.__typename === 'Crossing' ? record.key : record.slug)],
  ['source_wording', (input) => saidIn(input)?.sourceWording],
  ['value', (input) => saidIn(input)?.value],
  ['upper_value', (input) => saidIn(input)?.upperValue],
  ['qualifier', (input) => saidIn(input)?.qualifier],
  ['unit', (input) => saidIn(input)?.unit],
  ['lower', ({ lower }) => lower],
  ['lower_end', ({ lowerEnd }) => lowerEnd],
  ['upper', ({ upper }) => upper],
  ['upper_end', ({ upperEnd }) => upperEnd],
  ['for_which_days', (input) => shortMonths(formatPeriod(daysOf(input)))],
  ['period_start', (input) => daysOf(input).start],
  ['period_end', (input) => daysOf(input).end],
  ['said_by', (input) => speakerOf(input)],
  ['read_in', (input) => readIn(input)?.via?.name],
  ['url', (input) => readIn(input)?.url],
  ['counted', ({ counted }) => counted],
  ['reason', ({ reason }) => reason],
];

/** The parts of a figure as CSV, in the order in which they are added. */
export function contributionCsv(
  evaluation: FragmentType<typeof ContributionCsv_evaluation>,
): string {
  const { inputs } = readFragment(ContributionCsv_evaluation, evaluation);
  return toCsv(
    COLUMNS.map(([name]) => name),
    inputs.map((input) => COLUMNS.map(([, valueOf]) => valueOf(input) ?? null)),
  );
}

const saidIn = ({ record }: Input) =>
  readFragment(
    SaidInCsv_quantity,
    record.__typename === 'Crossing' ? record.quantity : record.ownQuantity,
  );

const readIn = ({ record }: Input) =>
  readFragment(
    ReadInCsv_citation,
    record.__typename === 'Crossing' ? record.citation : record.ownCitation,
  );

const speakerOf = (input: Input) =>
  input.record.__typename === 'Event' && input.record.source
    ? input.record.source.name
    : readIn(input)?.source.name;

const daysOf = ({ record }: Input) =>
  record.__typename === 'Crossing'
    ? { start: record.periodStart, end: record.periodEnd, note: record.periodNote }
    : { start: record.startOn, end: record.endOn, note: record.periodNote };
