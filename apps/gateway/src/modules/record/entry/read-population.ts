import type { Faults } from './faults.ts';
import type { Entered } from './read-text.ts';

const CODE = /^[A-Z][A-Z0-9_]*$/;
const WHAT = 'a code of capital letters, such as CITIZENS_OF_ORIGIN, ALL_TRAVELLERS or REF';

/** Whom a count counts; null where it is not said. */
export function readPopulation(faults: Faults, entered: Entered, isNeeded: boolean): string | null {
  const text = entered?.trim() ?? '';
  if (text === '') return isNeeded ? faults.miss('population', WHAT) : null;
  return CODE.test(text) && text.length <= 60 ? text : faults.refuse('population', text, WHAT);
}
