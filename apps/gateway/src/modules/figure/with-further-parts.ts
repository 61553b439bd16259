import { crossingRecord } from '@headcount/db';
import type { FigureDefinition } from '@headcount/ledger';
import type { CrossingParent } from '../../parents.ts';
import { labelOfReport, placeCounted } from '../crossing/label-of-report.ts';

/** The figure with reports as further parts, each named after the place that it counts. */
export function withFurtherParts(
  definition: FigureDefinition,
  adding: readonly CrossingParent[],
): FigureDefinition {
  if (adding.length === 0) return definition;
  const labels = definition.inputs.map(({ label }) => label);
  const names = adding.map(placeCounted);
  const parts = adding.map((crossing, at) => ({
    label: labelOfReport(crossing, [...labels, ...names.toSpliced(at, 1)]),
    preferred: crossing.id,
    candidates: [crossingRecord(crossing)],
  }));
  return { ...definition, inputs: [...definition.inputs, ...parts] };
}
