import { Faults } from '../record/entry/faults.ts';
import type { DraftRefusedParent } from './staff-parents.ts';

/** The answer where something must be put right first: nothing was written. */
export function draftRefused(faults: Faults): DraftRefusedParent {
  return { __typename: 'DraftRefused', faults: faults.all };
}

/** The same for one field that holds what it may not. */
export function fieldOfDraftRefused(
  field: string,
  given: string | number,
  allowed: string,
): DraftRefusedParent {
  const faults = new Faults();
  faults.refuse(field, given, allowed);
  return draftRefused(faults);
}
