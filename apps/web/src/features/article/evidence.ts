import type { ReactNode } from 'react';

/** What stands behind a number, in the order in which every note gives it. */
export interface Evidence {
  /** The words of the source, without quotation marks; several for a sum. */
  words: readonly string[];
  /** Who, when, for which period. */
  attribution: ReactNode;
  /** Where it was read, and where else the same count was. */
  carriedBy?: ReactNode;
  /** What others said of the same count, drawn. */
  others?: ReactNode;
  /** Who, when, for which period and where it was read, as a margin has room for it; no links. */
  inBrief: ReactNode;
}
