import type { Candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { isCount } from './date.ts';

const CONTESTS = words(`
  beat beats beaten won win wins lost lose loses losing defeat defeats defeated draw draws drew drawn
  voted vote votes ruling ruled split failed passed approved rejected led leads lead trailed trail
  victory scoreline thrashed edged stunned set match tie-break`);
// How many words back a contest is looked for: the length of a long sentence, and no more.
const REACH = 30;

/** Does the sentence speak of a match or a vote before this token or soon after it? */
export const isContest = ({ tokens }: Line, first: number, last: number): boolean => {
  const sentence = tokens[first]?.sentence;
  const end = Math.min(tokens.length, last + 8);
  for (let at = Math.max(0, first - REACH); at < end; at += 1) {
    const token = tokens[at];
    if (token?.sentence === sentence && token !== undefined && CONTESTS.has(token.lower))
      return true;
  }
  return false;
};

/** May two numbers with a hyphen be a score: small, and followed by nothing that is counted? */
export const mayBeScore = (line: Line, first: number, last: number): boolean =>
  isContest(line, first, last) &&
  !isCount(line.tokens, last + 1) &&
  !isPlural(line.tokens[last + 1]);

const NOT_PLURAL = words('thanks as was has is this across always');
const isPlural = (token: Token | undefined): boolean =>
  token?.type === 'WORD' && token.lower.endsWith('s') && !NOT_PLURAL.has(token.lower);

/** In "6-4, 3-6" the second is a score because the first is. */
export const scoreAfterScore = (
  before: Candidate | undefined,
  here: Candidate,
  tokens: readonly Token[],
): Candidate => {
  const isNext = before?.kind === 'SCORE' && here.first - before.last === 2;
  return isNext && tokens[here.first - 1]?.text === ',' && here.kind === 'RANGE'
    ? { ...here, kind: 'SCORE', value: null }
    : here;
};
