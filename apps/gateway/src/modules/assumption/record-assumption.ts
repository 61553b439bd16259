import { recordAssumptions } from '@headcount/db';
import type { RecordAssumptionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { recordLasting } from '../record/record-lasting.ts';
import { refused } from '../record/refused.ts';
import { namedByAssumption, readAssumption } from './entry-of-assumption.ts';

/** Records an assumption; gives its key. */
export async function recordAssumption(context: StaffContext, input: RecordAssumptionInput) {
  const found = await findReferences(context, namedByAssumption(input));
  const faults = new Faults();
  const { key, kind, statement, subject } = readAssumption(faults, input, found);
  if (statement === null || !kind || faults.all.length > 0) return refused(faults);
  const content = { kind, statement, subject };
  return recordLasting(context, {
    kind: 'ASSUMPTION',
    key,
    made: makeKey(statement),
    release: input.holdForRelease ?? null,
    contentOf: (id) => ({ id, ...content }),
    write: (sql, id) => recordAssumptions(sql, [{ id, ...content }]),
  });
}
