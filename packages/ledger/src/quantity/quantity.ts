import type { Decimal } from '../decimal/decimal.ts';

/**
 * Whether a count is given. VALUE: it is. SOME: a count exists and is not given. NONE: the source
 * says that there were none. After Wikibase's value, "unknown value" and "no value" snaks.
 */
export type ValueState = 'VALUE' | 'SOME' | 'NONE';

/**
 * The source's qualifying word. The one-sided ones are FHIR's Quantity comparators (`<`, `<=`, `>=`,
 * `>`); ABOUT, NEARLY and BETWEEN are how newsrooms and ministries speak. PLAIN is a number printed
 * with no word; EXACTLY one that is a full count by the look of it, or by the source's own word.
 */
export type Qualifier =
  | 'EXACTLY'
  | 'PLAIN'
  | 'ABOUT'
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'LESS_THAN'
  | 'UP_TO'
  | 'NEARLY'
  | 'BETWEEN';

/** A number as somebody reported it: never stripped of its word, its unit or its wording. */
export interface Quantity {
  valueState: ValueState;
  qualifier: Qualifier;
  /** Present exactly when `valueState` is VALUE. */
  value: Decimal | null;
  /** The upper number of BETWEEN. */
  upperValue: Decimal | null;
  /** What the number was rounded to, when an editor knows it; otherwise it is read off the zeros. */
  roundingUnit: Decimal | null;
  /** 'people', 'crossings', 'miles'. */
  unit: string;
  /** The words as printed: "more than 200,000". */
  sourceWording: string;
  /** Is the lower number of BETWEEN included? True unless said otherwise. */
  lowerClosed?: boolean;
  /** Is the upper number of BETWEEN included? True unless said otherwise. */
  upperClosed?: boolean;
}
