import { evaluate, type Evaluation, type FigureDefinition, type Reading } from '@headcount/ledger';
import type { Loaders } from '../../reads/loaders.ts';
import type { FigureParent } from '../../parents.ts';

/** Works a figure out as it was known when it was read. */
export type Evaluate = (figure: FigureParent, reading: Reading) => Promise<Evaluation>;

/** The ledger's evaluation of figures for one request: each figure once for each reading, however many fields ask. */
export function createEvaluate(loaders: Loaders): Evaluate {
  const done = new WeakMap<FigureDefinition, Map<Reading, Evaluation>>();
  return async ({ definition, related, asOf }, reading) => {
    const places = await loaders.placeGraph();
    const readings = done.get(definition) ?? new Map<Reading, Evaluation>();
    done.set(definition, readings);
    const known = readings.get(reading);
    if (known) return known;
    const evaluation = evaluate(definition, { places, asOf, reading, related });
    readings.set(reading, evaluation);
    return evaluation;
  };
}
