import type { ReactNode } from 'react';

/** The parts of a note, in the order in which every note gives them. */
export interface Evidence {
  /** The words of the source, without quotation marks; several for a sum. */
  words: readonly string[];
  /** Who, when, for which period. */
  attribution: ReactNode;
  /** Where it was read. */
  carriedBy?: ReactNode;
  /** What others said of the same count. */
  others?: ReactNode;
}
