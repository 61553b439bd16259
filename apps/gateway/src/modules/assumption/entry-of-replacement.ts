import type { Assumption } from '@headcount/ledger';
import type { ReplaceAssumptionInput } from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { readReference, type References } from '../record/entry/references.ts';

/** Another wording of an assumption, as far as it could be read. */
export interface AssumptionReplacement {
  /** The one whose place it takes. */
  readonly old: Assumption | null;
  readonly statement: string | null;
  readonly newKey: string | null;
  readonly changeReason: string | null;
}

/**
 * Reads another wording of an assumption. Only its sentence can be another: its sort and its subject
 * decide what the ledger makes of a figure, and are chosen figure by figure, where it shows what moves.
 */
export function readAssumptionReplacement(
  faults: Faults,
  input: ReplaceAssumptionInput,
  found: References,
): AssumptionReplacement {
  const old = readReference(faults, 'key', input.key, 'assumption', found, true);
  const newKey = readSlug(faults, 'newKey', input.newKey);
  const statement = readText(
    faults,
    'statement',
    input.statement,
    'the assumption as one sentence',
    { isNeeded: true },
  );
  const changeReason = readText(
    faults,
    'changeReason',
    input.changeReason,
    'the reason, which the history of what rests on it tells',
    { isNeeded: true, most: 1000 },
  );
  if (old && statement === old.statement) {
    faults.refuse('statement', statement, 'another sentence than the one that is there');
  }
  return { old, statement, newKey, changeReason };
}
