import { isPlainText, shownPlainly } from '../../../arguments/is-plain-text.ts';
import type { Faults } from './faults.ts';

export interface TextRule {
  /** Whether it must be there. */
  readonly isNeeded?: boolean;
  /** The most characters; 500 where it is not said. */
  readonly most?: number;
}

/** What a field of text may hold as GraphQL gives it. */
export type Entered = string | null | undefined;

/** Text without control characters and without space at its ends; null where there is none. */
export function readText(
  faults: Faults,
  field: string,
  entered: Entered,
  what: string,
  { isNeeded = false, most = 500 }: TextRule = {},
): string | null {
  const text = entered?.normalize('NFC').trim() ?? '';
  if (text === '') return isNeeded ? faults.miss(field, what) : null;
  if (text.length > most)
    return faults.refuse(field, text, `${what} of at most ${most} characters`);
  if (!isPlainText(text)) {
    return faults.refuse(field, shownPlainly(text), `${what} without control characters`);
  }
  return text;
}
