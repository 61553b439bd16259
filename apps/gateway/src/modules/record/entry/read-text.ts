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
  if (!text.isWellFormed() || CONTROL.test(text)) {
    return faults.refuse(
      field,
      text.replaceAll(CONTROLS, '�').toWellFormed(),
      `${what} without control characters`,
    );
  }
  return text;
}

/** What no text needs: control characters but the tabulator and line ends, and what turns a line around. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;
const CONTROLS = new RegExp(CONTROL, 'gu');
