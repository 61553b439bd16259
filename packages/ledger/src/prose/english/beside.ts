import type { Candidate } from '../candidate.ts';
import type { Token } from '../text/token.ts';

const REACH = 25;
const COUNTS = new Set(['CARDINAL', 'RANGE', 'INDEFINITE', 'AGE']);

/** Is another count near enough to make "one" a count too? */
export const isBesideNumber = (
  found: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
): boolean => {
  const sentence = tokens[found.first]?.sentence;
  const isNearby = (other: Candidate | undefined, gap: number): boolean =>
    other !== undefined &&
    gap <= REACH &&
    COUNTS.has(other.kind) &&
    Math.abs((tokens[other.first]?.sentence ?? 0) - (sentence ?? 0)) <= (gap < 6 ? 1 : 0);
  return (
    isNearby(before, found.first - (before?.last ?? 0)) ||
    isNearby(after, (after?.first ?? 0) - found.last)
  );
};
