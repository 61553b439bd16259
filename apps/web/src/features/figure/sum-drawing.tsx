import { SumBar } from '@headcount/charts';
import type { Threshold } from '@headcount/charts';
import { ChartFigure, Tools } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { sumParts } from './sum-parts.ts';
import { sourceNames } from './source-names.ts';
import { SumWrittenOut } from './sum-written-out.tsx';

const SumDrawing_evaluation = graphql(`
  fragment SumDrawing_evaluation on Evaluation {
    ...SumParts_evaluation
    ...SumWrittenOut_evaluation
    ...SourceNames_evaluation
  }
`);

/** A sum drawn to scale, with its numbers as a table; nothing where there are fewer than two parts. */
export const SumDrawing = ({
  evaluation,
  title,
  help = 'Each part is as long as the least that its report bears out; a hollow end means “more than”, a hatched part counts only if an assumption holds.',
  threshold,
  asOf,
}: {
  evaluation: FragmentType<typeof SumDrawing_evaluation>;
  title: string;
  help?: string | undefined;
  threshold?: Threshold | null;
  asOf: string | null;
}) => {
  const read = readFragment(SumDrawing_evaluation, evaluation);
  const parts = sumParts(read);
  if (parts.length < 2) return null;
  return (
    <ChartFigure
      title={title}
      help={help}
      table={<SumWrittenOut evaluation={read} caption={title} asOf={asOf} />}
      tools={<Tools links={[]}>Sources: {sourceNames(read).join(', ')}.</Tools>}
    >
      <SumBar title={title} parts={parts} threshold={threshold} />
    </ChartFigure>
  );
};
