import type { Decimal } from '../decimal/decimal.ts';

/** The words that may stand before a printed number; PLAIN is none. */
export type ClaimWords =
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'ABOUT'
  | 'UP_TO'
  | 'NEARLY'
  | 'LESS_THAN'
  | 'PLAIN';

/** What is printed: "more than 370,000". */
export interface Claim {
  words: ClaimWords;
  value: Decimal;
}
