import { BoundLegend, SumBar, SumBarTable } from '@headcount/charts';
import type { LegendMark, SumPart, Threshold } from '@headcount/charts';
import { ChartFigure, Tools } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';
import type { FigureChoices } from './choices/figure-choices.ts';
import { figureHref } from './choices/figure-href.ts';
import { sourceNames } from './source-names.ts';
import { sumParts } from './sum-parts.ts';

const SumDrawing_evaluation = graphql(`
  fragment SumDrawing_evaluation on Evaluation {
    ...SumParts_evaluation
    ...SourceNames_evaluation
  }
`);

/** How to read the bar. */
export const READING_HELP = 'Each part is as long as the least that its report bears out.';

/** A sum drawn to scale, with its numbers as a table; nothing where there are fewer than two parts. */
export const SumDrawing = ({
  evaluation,
  title,
  subject,
  threshold,
  slug,
  choices,
}: {
  evaluation: FragmentType<typeof SumDrawing_evaluation>;
  /** What it shows, as a headline. */
  title: string;
  /** What was counted: the figure's own title; left out where the page says it already. */
  subject?: string;
  threshold?: Threshold | null;
  /** The figure and what is changed about it: its files and its citation say the same. */
  slug: string;
  choices: FigureChoices;
}) => {
  const read = readFragment(SumDrawing_evaluation, evaluation);
  const parts = sumParts(read);
  if (parts.length < 2) return null;
  return (
    <ChartFigure
      title={title}
      help={subject ? `${subject}. ${READING_HELP}` : READING_HELP}
      legend={<BoundLegend marks={marksOf(parts)} />}
      table={<SumBarTable caption={title} parts={parts} threshold={threshold} />}
      tools={
        <Tools
          links={[
            { href: figureHref(`${slug}/sum.svg`, choices), label: 'SVG' },
            { href: figureHref(`${slug}/data.csv`, choices), label: 'Data' },
            { href: `${figureHref(slug, choices)}#cite`, label: 'Cite' },
          ]}
        >
          Sources: {sourceNames(read).join(', ')}. As known{' '}
          {choices.asOf ? `on ${formatDay(choices.asOf)}` : 'today'}.
        </Tools>
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
