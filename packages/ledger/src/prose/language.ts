import type { Claim } from '../phrase/claim.ts';
import type { Numeral } from './numeral.ts';

/** What a counted noun is, as far as the ledger tells counts apart. */
export type Counted =
  | 'PERSON'
  | 'CROSSING'
  | 'ENTRY'
  | 'EXIT'
  | 'VEHICLE'
  | 'HOUSEHOLD'
  | 'APPLICATION'
  | 'PERCENT'
  | 'CURRENCY'
  | 'LENGTH'
  | 'DURATION';

/** What the prose check must know of a language. */
export interface Language {
  /** BCP 47: 'en', 'ru'. */
  code: string;
  /** Every numeral of a text, in order, none overlapping another. A line break ends every context. */
  findNumerals: (text: string) => Numeral[];
  /** What a unit of this language's numerals counts; null when it is not one that matters here. */
  countedBy: (unit: string) => Counted | null;
  /** Do the words between two numbers, and the second number's own, add it to the first? */
  addsUp: (between: string) => boolean;
  /** The phrase as an article of this language prints it: "more than 370,000". */
  formatClaim: (claim: Claim) => string;
}
