import { canonical, type Decimal, isDecimal } from '@headcount/ledger';
import type { Faults } from './faults.ts';
import type { Entered } from './read-text.ts';

/** More digits no count of people needs. */
const MOST_DIGITS = 30;

const WHAT = `a number in plain digits, such as 93000 or 0.5, of at most ${MOST_DIGITS} digits`;

/** An exact number; null where there is none. Nothing is guessed: `93,000` may be 93 in another country. */
export function readDecimal(faults: Faults, field: string, entered: Entered): Decimal | null {
  const text = entered?.trim() ?? '';
  if (text === '') return null;
  const digits = text.replaceAll(/\D/g, '').length;
  if (
    !isDecimal(text) ||
    digits > MOST_DIGITS ||
    (text.startsWith('-') && canonical(text) === '0')
  ) {
    return faults.refuse(field, text, WHAT);
  }
  return canonical(text);
}

/** The same, of a number that must be there. */
export function needDecimal(faults: Faults, field: string, entered: Entered): Decimal | null {
  return (entered?.trim() ?? '') === ''
    ? faults.miss(field, WHAT)
    : readDecimal(faults, field, entered);
}
