/**
 * What a figure takes for granted, by name, so that a reader can see it and take it away:
 * PERIOD_WITHIN_WINDOW, an undated period lies in the figure's window; ONE_CROSSING_ONE_PERSON;
 * GROSS_AS_NET, nobody counted went back; LIKE_MEASURES, two unlike counts may be set side by side;
 * UNIT_CONVERSION, one unit is turned into another.
 */
export type AssumptionKind =
  | 'PERIOD_WITHIN_WINDOW'
  | 'ONE_CROSSING_ONE_PERSON'
  | 'GROSS_AS_NET'
  | 'LIKE_MEASURES'
  | 'UNIT_CONVERSION';

export interface Assumption {
  id: string;
  kind: AssumptionKind;
  /** One sentence, as readers see it. */
  statement: string;
  /** The record it speaks about; null when it speaks about every input. */
  subject: string | null;
}
