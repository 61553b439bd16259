import type { Verdict } from '@headcount/ledger';

/** The word for each verdict, as it stands beside its mark. */
export const VERDICT_WORD: Record<Verdict, string> = {
  PROVEN: 'Proven',
  PROVEN_WITH_ASSUMPTIONS: 'Proven with assumptions',
  POSSIBLE: 'Possible, not proven',
  CONTRADICTED: 'Contradicted',
};

/** The colour of each verdict; never its only sign. */
export const VERDICT_COLOUR: Record<Verdict, string> = {
  PROVEN: 'text-moss',
  PROVEN_WITH_ASSUMPTIONS: 'text-ochre',
  POSSIBLE: 'text-ochre',
  CONTRADICTED: 'text-brick',
};
