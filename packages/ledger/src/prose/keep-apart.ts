import type { Candidate } from './candidate.ts';

/**
 * What became of a number may reach further than the number did ("two" became "two years ago"), but
 * never into its neighbours.
 */
export const keepApart = (
  found: Candidate,
  became: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): Candidate => {
  const first = before && became.first <= before.last ? found.first : became.first;
  const last = after && became.last >= after.first ? found.last : became.last;
  return first === became.first && last === became.last ? became : { ...became, first, last };
};
