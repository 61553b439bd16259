import { evaluate, type Evaluation, type FigureDefinition, type Reading } from '@headcount/ledger';
import type { FigureParent } from '../../parents.ts';
import type { Loaders } from '../../reads/loaders.ts';
import { takeTurn } from '../../reads/turn.ts';
import { type FigureChoice, NO_CHOICE } from './figure-choice.ts';
import { withFurtherParts } from './with-further-parts.ts';

/** Works a figure out as it was known when it was read. */
export type Evaluate = (
  figure: FigureParent,
  reading: Reading,
  choice?: FigureChoice,
) => Promise<Evaluation>;

type Ground = { readonly loaders: Loaders; readonly signal: AbortSignal };

/**
 * The ledger's evaluation of figures for one request: each figure once for each reading and choice,
 * however many fields ask.
 */
export function createEvaluate(ground: Ground): Evaluate {
  const done = new WeakMap<FigureDefinition, Map<string, Promise<Evaluation>>>();
  return (figure, reading, choice = NO_CHOICE) => {
    const evaluations = done.get(figure.definition) ?? new Map<string, Promise<Evaluation>>();
    done.set(figure.definition, evaluations);
    const { adding, ...named } = choice;
    const key = JSON.stringify([reading, named, adding.map(({ id }) => id)]);
    const evaluation = evaluations.get(key) ?? workOut(ground, figure, reading, choice);
    evaluations.set(key, evaluation);
    return evaluation;
  };
}

async function workOut(
  { loaders, signal }: Ground,
  { definition, related, asOf }: FigureParent,
  reading: Reading,
  { adding, ...named }: FigureChoice,
): Promise<Evaluation> {
  const places = await loaders.placeGraph();
  // Further parts make a sum long, and only its asker decides how many such sums are worked out.
  if (adding.length > 0) await takeTurn(signal);
  const whole = withFurtherParts(definition, adding);
  return evaluate(whole, { places, asOf, reading, related, ...named });
}
