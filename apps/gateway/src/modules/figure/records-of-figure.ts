import type { FigureParent, LedgerRecordParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';

/** Every record that a figure looks at: those it may be derived from and those its caveats cite. */
export function recordsOfFigure({ crossings, events, asOf }: FigureParent): LedgerRecordParent[] {
  return [
    ...crossings.map((crossing) => seen('Crossing', crossing, asOf)),
    ...events.map((event) => seen('Event', event, asOf)),
  ];
}
