import type { Faults } from './faults.ts';
import type { Entered } from './read-text.ts';

const WHAT = 'the tag of a language, such as en or ru';

/** A BCP 47 tag as it is written; null where there is none. */
export function readLanguage(
  faults: Faults,
  field: string,
  entered: Entered,
  isNeeded: boolean,
): string | null {
  const text = entered?.trim() ?? '';
  if (text === '') return isNeeded ? faults.miss(field, WHAT) : null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? faults.refuse(field, text, WHAT);
  } catch {
    return faults.refuse(field, text, WHAT);
  }
}
