import type { Window } from '../period/period.ts';
import type { Claim } from '../phrase/claim.ts';
import type { Measure } from '../quantity/measure.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { Assumption } from './assumption.ts';

/**
 * How a figure comes about. RECORD: it is one record's quantity. DIFFERENCE: the first input less
 * the others. RATIO: the first divided by the second. SHARE: the first as a percentage of the whole.
 */
export type FigureKind = 'RECORD' | 'SUM' | 'DIFFERENCE' | 'RATIO' | 'SHARE' | 'MAXIMUM';

/** A slot of the sum ("Kazakhstan"), with every report that could fill it. */
export interface FigureInput {
  label: string;
  /** The id of the record that the editor chose. */
  preferred: string;
  /** The chosen record and every other of the same kind, places and measure. */
  candidates: readonly LedgerRecord[];
}

/** A named number that articles print, and how it comes about. */
export interface FigureDefinition {
  slug: string;
  title: string;
  kind: FigureKind;
  /** The days it speaks about; null when it speaks about whatever its records do. */
  window: Window | null;
  measure: Measure | null;
  unit: string;
  inputs: readonly FigureInput[];
  assumptions: readonly Assumption[];
  /** The phrase that articles print, when one is laid down. */
  printed: Claim | null;
}
