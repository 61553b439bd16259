import { BoundLegend, SumBar, SumBarTable } from '@headcount/charts';
import type { LegendMark, SumPart, Threshold } from '@headcount/charts';
import { ChartFigure } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { sourceNames } from './source-names.ts';
import { sumParts } from './sum-parts.ts';

const SumDrawing_evaluation = graphql(`
  fragment SumDrawing_evaluation on Evaluation {
    ...SumParts_evaluation
    ...SourceNames_evaluation
  }
`);

/** A sum drawn to scale, with its numbers as a table; nothing where there are fewer than two parts. */
export const SumDrawing = ({
  evaluation,
  title,
  subject,
  threshold,
  asOf,
}: {
  evaluation: FragmentType<typeof SumDrawing_evaluation>;
  /** What it shows, as a headline. */
  title: string;
  /** What was counted: the figure's own title; left out where the page says it already. */
  subject?: string;
  threshold?: Threshold | null;
  asOf: string | null;
}) => {
  const read = readFragment(SumDrawing_evaluation, evaluation);
  const parts = sumParts(read);
  if (parts.length < 2) return null;
  const reading = 'Each part is as long as the least that its report bears out.';
  return (
    <ChartFigure
      title={title}
      help={subject ? `${subject}. ${reading}` : reading}
      legend={<BoundLegend marks={marksOf(parts)} />}
      table={<SumBarTable caption={title} parts={parts} threshold={threshold} />}
      tools={
        <p className="font-sans text-label text-muted">
          Sources: {sourceNames(read).join(', ')}. As known{' '}
          {asOf ? `on ${formatDay(asOf)}` : 'today'}.
        </p>
      }
    >
      <SumBar title={title} parts={parts} threshold={threshold} />
    </ChartFigure>
  );
};

/** Only the marks that this drawing has need explaining. */
function marksOf(parts: readonly SumPart[]): LegendMark[] {
  const marks: [LegendMark, boolean][] = [
    ['OPEN', parts.some(({ interval }) => interval.lower?.closed === false)],
    ['CLOSED', parts.some(({ interval }) => interval.lower?.closed === true && !interval.upper)],
    ['HATCHED', parts.some(({ isAssumed, overlapsWith }) => isAssumed || overlapsWith)],
    ['UNBOUNDED', parts.some(({ interval }) => !interval.upper)],
  ];
  return marks.flatMap(([mark, isUsed]) => (isUsed ? [mark] : []));
}
