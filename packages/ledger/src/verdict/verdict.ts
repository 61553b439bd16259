import type { Assumption } from '../figure/assumption.ts';
import type { Claim } from '../phrase/claim.ts';

/**
 * PROVEN: every reading of the records makes it true. PROVEN_WITH_ASSUMPTIONS: true once the named
 * assumptions are granted. POSSIBLE: not shown, not ruled out. CONTRADICTED: no reading makes it true.
 */
export type Verdict = 'PROVEN' | 'PROVEN_WITH_ASSUMPTIONS' | 'POSSIBLE' | 'CONTRADICTED';

/** What the ledger says of a sentence. */
export interface Judgement {
  verdict: Verdict;
  /** The fewest assumptions that prove it; empty unless the verdict rests on some. */
  assumptions: readonly Assumption[];
  /** The shortest list of what would have to be known to prove it; empty when it is proven. */
  missing: readonly string[];
  /** The strongest claim that may be printed instead. */
  strongest: Claim | null;
}
