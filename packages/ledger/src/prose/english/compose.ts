import type { Candidate } from '../candidate.ts';
import { keepApart } from '../keep-apart.ts';
import type { Line } from '../text/line.ts';
import { joinPair } from './join.ts';
import { joinRatio } from './ratio.ts';
import { scoreAfterScore } from './score.ts';
import { withSuffix } from './suffix.ts';

/** Joins numbers that say one thing together: ranges, scores, ratios, percentages, multiples. */
export const compose = (found: readonly Candidate[], line: Line): Candidate[] => {
  const { tokens } = line;
  const composed: Candidate[] = [];
  for (const [index, read] of found.entries()) {
    const here = keepApart(read, withSuffix(read, tokens), undefined, found[index + 1]);
    const before = composed.at(-1);
    const joined = before && (joinRatio(before, here, tokens) ?? joinPair(before, here, line));
    if (joined) {
      composed[composed.length - 1] = scoreAfterScore(composed.at(-2), joined, tokens);
    } else {
      composed.push(here);
    }
  }
  return composed;
};
