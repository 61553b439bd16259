import { recordAssumptions } from '@headcount/db';
import type { ReplaceAssumptionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { refused } from '../record/refused.ts';
import { replaceLasting } from '../record/replace-lasting.ts';
import { assumptionBook } from './assumption-book.ts';
import { readAssumptionReplacement } from './entry-of-replacement.ts';

/** Words an assumption otherwise: another takes its place in every figure that makes it. */
export async function replaceAssumption(context: StaffContext, input: ReplaceAssumptionInput) {
  const found = await findReferences(context, { assumption: [input.key] });
  const faults = new Faults();
  const read = readAssumptionReplacement(faults, input, found);
  const { old, statement, newKey, changeReason } = read;
  if (!old || statement === null || changeReason === null || faults.all.length > 0) {
    return refused(faults);
  }
  return replaceLasting(context, assumptionBook, {
    kind: 'ASSUMPTION',
    key: old.id,
    seen: input.version,
    newKey,
    made: makeKey(statement),
    changeReason,
    sourceId: null,
    write: (sql, id) => recordAssumptions(sql, [{ ...old, id, statement }]),
  });
}
