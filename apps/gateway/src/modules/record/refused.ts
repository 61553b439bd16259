import type { Faults } from './entry/faults.ts';
import type { RecordRefusedParent } from './staff-parents.ts';

/** The answer to an entry that cannot be recorded as it is. */
export function refused(faults: Faults): RecordRefusedParent {
  return { __typename: 'RecordRefused', faults: faults.all };
}
