import { type Evaluation, fillersOf } from '@headcount/ledger';
import type { FigureInputEntry } from '@headcount/db';
import type { FigureParent } from '../../parents.ts';
import { recordsOfFigure } from './records-of-figure.ts';
import type { FigureSlotParent } from './staff-parents.ts';

/** So many reports that may fill a part are told: the latest. */
const MOST = 100;

/** The parts of a figure, each with what may fill it and what does. */
export function slotsOfFigure(
  figure: FigureParent,
  evaluation: Evaluation,
  inputs: readonly FigureInputEntry[],
): FigureSlotParent[] {
  const records = new Map(recordsOfFigure(figure).map((record) => [record.id, record]));
  return figure.definition.inputs.map((part) => {
    const filled = evaluation.inputs.find(
      ({ label, record }) =>
        label === part.label && part.candidates.some(({ id }) => id === record.id),
    );
    const named = inputs.find(({ label }) => label === part.label);
    const candidates = fillersOf(figure.definition, part)
      .toSorted((a, b) => b.reportedOn.localeCompare(a.reportedOn) || a.id.localeCompare(b.id))
      .slice(0, MOST);
    return {
      label: part.label,
      figure: named && 'figure' in named ? named.figure : null,
      chosen: records.get(part.preferred) ?? null,
      filledBy: (filled && records.get(filled.record.id)) ?? null,
      candidates: candidates.flatMap(({ id }) => records.get(id) ?? []),
    };
  });
}
