import { fillersOf } from '@headcount/ledger';
import type { CrossingParent, FigureContributionParent } from '../../parents.ts';

/** How many of the reports that may fill a part are told: the latest. */
const MOST = 100;

/** The other reports that may fill the part of a contribution, the latest first. */
export function alternativesTo(contribution: FigureContributionParent): CrossingParent[] {
  const { label, record, definition, excluding, records, asOf } = contribution;
  const part = definition.inputs.find(
    (input) => input.label === label && input.candidates.some(({ id }) => id === record.id),
  );
  if (!part) return [];
  const crossings = new Map(
    records.flatMap((one) => (one.__typename === 'Crossing' ? [[one.id, one]] : [])),
  );
  return fillersOf(definition, part, { asOf, excluding })
    .filter(({ kind, id }) => kind === 'CROSSING' && id !== record.id)
    .toSorted((a, b) => b.reportedOn.localeCompare(a.reportedOn) || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .flatMap(({ id }) => crossings.get(id) ?? []);
}
