import type { Decimal } from '../decimal/decimal.ts';
import type { ExemptReason } from '../document/article-document.ts';
import type { Interval } from '../interval/interval.ts';
import type { ClaimWords } from '../phrase/claim.ts';

/** A stretch of a text in UTF-16 code units, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What a numeral is in news prose. SCORE is a result or a division of votes ("3-1", "52 to 48");
 * INDEFINITE is a count without a number ("hundreds of thousands"); NAME and IDIOM are numbers that
 * count nothing ("F-16", "24/7").
 */
export type NumeralKind =
  | 'CARDINAL'
  | 'ORDINAL'
  | 'FRACTION'
  | 'MULTIPLE'
  | 'PERCENT'
  | 'RANGE'
  | 'SCORE'
  | 'INDEFINITE'
  | 'DATE'
  | 'TIME'
  | 'AGE'
  | 'NAME'
  | 'IDIOM';

/**
 * A number as printed. A range is the interval between its ends, and so is a fraction that no
 * decimal can write ("a third"); null when the words give no number. A percentage is the number
 * before the sign: "12 percent" is 12.
 */
export type NumeralValue = Decimal | Interval | null;

/** One number in a text, digits or words. */
export interface Numeral {
  /** The number with its sign, currency, magnitude and percent sign; not its unit or its words. */
  span: Span;
  /** The same with the words that qualify it: "more than 370,000". */
  phrase: Span;
  text: string;
  kind: NumeralKind;
  value: NumeralValue;
  /** The least that an INDEFINITE number says: 200,000 for "hundreds of thousands". */
  floor: Decimal | null;
  /** The word that qualifies it; null when there is none. */
  words: ClaimWords | null;
  /** What it counts, as printed: 'people', 'Russians', 'miles', '%', '$'. */
  unit: string | null;
  /** Where the counted noun stands; null when the unit is a sign of the number itself. */
  unitSpan: Span | null;
}

const REASONS: Partial<Record<NumeralKind, ExemptReason>> = {
  DATE: 'DATE',
  TIME: 'DATE',
  AGE: 'AGE',
  ORDINAL: 'ORDINAL',
  NAME: 'NAME',
  IDIOM: 'IDIOM',
};

/** Why a numeral of this kind needs no record; null when it needs one. */
export const exemptReasonOf = (kind: NumeralKind): ExemptReason | null => REASONS[kind] ?? null;
