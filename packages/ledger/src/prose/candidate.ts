import type { Decimal } from '../decimal/decimal.ts';
import type { ClaimWords } from '../phrase/claim.ts';
import type { NumeralKind, NumeralValue } from './numeral.ts';

/** A numeral in the making: tokens from `first` to `last`, both included. */
export interface Candidate {
  first: number;
  last: number;
  kind: NumeralKind;
  value: NumeralValue;
  /** Digits without separator, magnitude or currency: perhaps a year, an age or part of a name. */
  isBare: boolean;
  /** Does it hold a digit? Then it is a numeral, whatever else it may be. */
  hasDigits: boolean;
  /** What a magnitude word multiplied it by: '1000000' for "1.3 million". */
  scale: Decimal | null;
  /** A currency sign or a percent sign that belongs to it. */
  unit: string | null;
  floor: Decimal | null;
  words: ClaimWords | null;
}

/** A candidate with nothing but its place, kind and value. */
export const candidate = (
  first: number,
  last: number,
  kind: NumeralKind,
  value: NumeralValue,
  more: Partial<Candidate> = {},
): Candidate => ({
  first,
  last,
  kind,
  value,
  isBare: false,
  hasDigits: false,
  scale: null,
  unit: null,
  floor: null,
  words: null,
  ...more,
});
