import type { LedgerRecord } from '../record/record.ts';
import { fillersFor } from '../selection/select.ts';
import type { FigureDefinition, FigureInput } from './definition.ts';
import type { EvaluateOptions } from './situation.ts';

/**
 * The reports that may fill a slot of the figure at a reader's word: known by then, not taken back,
 * not set aside. For a figure that is one record's number, only reports of that very count.
 */
export const fillersOf = (
  { kind, window }: FigureDefinition,
  input: FigureInput,
  { asOf = null, excluding = [] }: Pick<EvaluateOptions, 'asOf' | 'excluding'> = {},
): LedgerRecord[] =>
  fillersFor(input, { asOf, excluding, prefer: [], window, onlySameCount: kind === 'RECORD' });
