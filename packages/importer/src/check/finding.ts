/** What a check found: nothing that makes a row unreadable, but something an editor should look at. */
export interface Finding {
  readonly code:
    | 'TOTAL_DIFFERS'
    | 'DUPLICATE'
    | 'CONTRADICTION'
    | 'COPIED_PERIOD'
    | 'FALLING_CUMULATIVE'
    | 'CUMULATIVE_IN_SERIES'
    | 'CHECK_INCOMPLETE';
  /** A sentence. */
  readonly message: string;
  /** Lines of the file, for looking it up. */
  readonly lines: readonly number[];
  /** How much it weighs against others of its code: the greatest number that it is about. */
  readonly weight: number;
}

/** So many findings of a check are kept, the weightiest. */
export const mostFindings = 1000;
