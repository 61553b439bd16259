import type { Candidate } from '../candidate.ts';
import { keepApart } from '../keep-apart.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { asAge } from './age.ts';
import { isBesideNumber } from './beside.ts';
import { asDecade, asRelativeDate, asYear } from './calendar.ts';
import { asHour, asIdiom, asRank, countsZero } from './idiom.ts';
import { asName } from './name.ts';
import { TIME_UNITS } from './nouns.ts';
import { countsOne } from './one.ts';

/** Decides what each number is from the words around it, and drops words that count nothing. */
export const classify = (found: readonly Candidate[], line: Line): Candidate[] => {
  const kept: Candidate[] = [];
  for (const [index, here] of found.entries()) {
    const before = kept.at(-1);
    const kind = keepApart(here, kindOf(here, before, line), before, found[index + 1]);
    if (isCounted(kind, before, nextNumber(found, index, line), line)) kept.push(kind);
  }
  return kept;
};

const kindOf = (found: Candidate, before: Candidate | undefined, line: Line): Candidate => {
  if (found.kind !== 'CARDINAL' && found.kind !== 'RANGE' && found.kind !== 'INDEFINITE') {
    return found;
  }
  return (
    asDecade(found, line) ??
    asIdiom(found, line) ??
    asRelativeDate(found, line) ??
    asAge(found, before, line) ??
    asHour(found, line.tokens) ??
    asName(found, before, line) ??
    asYear(found, line) ??
    asRank(found, line.tokens) ??
    found
  );
};

const isWord = (found: Candidate, word: string, { tokens }: Line): boolean =>
  found.first === found.last && tokens[found.first]?.lower === word;

const isCounted = (
  found: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  line: Line,
): boolean => {
  if (found.kind !== 'CARDINAL') return true;
  if (isMomentOrTwo(found, line.tokens)) return false;
  if (isWord(found, 'zero', line)) return countsZero(found, line.tokens);
  if (!isWord(found, 'one', line)) return true;
  return countsOne(found, line.tokens, isBesideNumber(found, before, after, line.tokens));
};

// "a second or two", "a day or so": a short while, and not a count.
const isMomentOrTwo = ({ first, hasDigits }: Candidate, tokens: readonly Token[]): boolean => {
  if (hasDigits || tokens[first - 1]?.lower !== 'or') return false;
  const isWhile = TIME_UNITS.has(tokens[first - 2]?.lower ?? '');
  return isWhile && (tokens[first - 3]?.lower === 'a' || tokens[first - 3]?.lower === 'an');
};

// The next number that is not itself a "one", which would prove nothing.
const nextNumber = (
  found: readonly Candidate[],
  index: number,
  line: Line,
): Candidate | undefined => {
  const next = found[index + 1];
  return next && isWord(next, 'one', line) ? found[index + 2] : next;
};
