import type { Interval } from '../interval/interval.ts';
import type { Window } from '../period/period.ts';
import { type Standing, standingOf } from '../period/standing.ts';
import { interval } from '../quantity/interval.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { Assumption } from './assumption.ts';
import type { FigureDefinition, FigureInput } from './definition.ts';

/** A slot of a figure with the report that fills it, before any rule of window or place. */
export interface Term {
  label: string;
  input: FigureInput;
  record: LedgerRecord;
  face: Interval;
  cautious: Interval;
  standing: Standing;
}

/** The report of a slot as a term. A figure that is one record's quantity asks nothing of its period. */
export const termOf = (
  input: FigureInput,
  record: LedgerRecord,
  definition: FigureDefinition,
): Term => ({
  label: input.label,
  input,
  record,
  face: interval(record.quantity, 'FACE'),
  cautious: interval(record.quantity, 'CAUTIOUS'),
  standing: standingOf(record.period, windowAsked(definition)),
});

/** The window that the inputs must lie in, if any. */
export const windowAsked = ({ kind, window }: FigureDefinition): Window | null =>
  kind === 'RECORD' ? null : window;

/** Does an assumption that is granted put this undated report into the window? */
export const isPlaced = (term: Term, granted: readonly Assumption[]): boolean =>
  granted.some(
    ({ kind, subject }) =>
      kind === 'PERIOD_WITHIN_WINDOW' && (subject === null || subject === term.record.id),
  );

/**
 * Do the records themselves say otherwise than the assumption? An assumed period is contradicted when
 * the slot of its subject is filled by a report whose dates leave the window.
 */
export const isContradicted = (assumption: Assumption, terms: readonly Term[]): boolean =>
  assumption.kind === 'PERIOD_WITHIN_WINDOW' &&
  terms.some(
    ({ input, record, standing }) =>
      (standing === 'STICKS_OUT' || standing === 'APART') &&
      (assumption.subject === record.id ||
        input.candidates.some((candidate) => candidate.id === assumption.subject)),
  );
