import type { Reading } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { EvaluationParent, FigureParent } from '../../parents.ts';
import { type FigureChoice, NO_CHOICE } from './figure-choice.ts';
import { recordsOfFigure } from './records-of-figure.ts';
import { withFurtherParts } from './with-further-parts.ts';

/** A figure worked out, with all that its own fields need. */
export async function evaluationOf(
  context: Context,
  figure: FigureParent,
  reading: Reading,
  choice: FigureChoice = NO_CHOICE,
): Promise<EvaluationParent> {
  const evaluation = await context.evaluate(figure, reading, choice);
  return {
    ...evaluation,
    asOf: figure.asOf,
    records: [...recordsOfFigure(figure), ...choice.adding],
    definition: withFurtherParts(figure.definition, choice.adding),
    excluding: choice.excluding,
  };
}
