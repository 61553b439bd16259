import { BoundLegend, FlowMap, FlowMapTable } from '@headcount/charts';
import { ChartFigure } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { flowParts } from './flow-parts.ts';
import { sourceNames } from './source-names.ts';

const FlowDrawing_evaluation = graphql(`
  fragment FlowDrawing_evaluation on Evaluation {
    ...SumParts_evaluation
    ...SourceNames_evaluation
  }
`);

const HELP =
  'A band begins at its origin’s centre of population and says from where to where, not by which road; it arrives as wide as the least that was reported.';

/** The parts of a figure on a map, with their numbers as a table; nothing where none has a route. */
export const FlowDrawing = ({
  evaluation,
  title,
  asOf,
}: {
  evaluation: FragmentType<typeof FlowDrawing_evaluation>;
  /** What it shows, as a headline. */
  title: string;
  asOf: string | null;
}) => {
  const read = readFragment(FlowDrawing_evaluation, evaluation);
  const flows = flowParts(read);
  if (flows.length === 0) return null;
  return (
    <ChartFigure
      title={title}
      help={HELP}
      legend={flows.some(({ isAssumed }) => isAssumed) && <BoundLegend marks={['HATCHED']} />}
      table={<FlowMapTable caption={title} flows={flows} />}
      tools={
        <p className="font-sans text-label text-muted">
          Sources: {sourceNames(read).join(', ')}. As known{' '}
          {asOf ? `on ${formatDay(asOf)}` : 'today'}.
        </p>
      }
    >
      <FlowMap title={title} flows={flows} />
    </ChartFigure>
  );
};
