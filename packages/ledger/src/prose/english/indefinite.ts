import { multiply } from '../../decimal/decimal.ts';
import { closed } from '../../interval/interval.ts';
import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import { isInitial } from '../text/line.ts';
import { words } from '../text/words.ts';
import { DECADES, INDEFINITES, MAGNITUDES } from './number-words.ts';
import { isHyphen } from './spelled.ts';

const COUNTS_FEW = words('several few couple many');
const POSSESSIVES = words('his her their my your our');
const BEFORE_ONE = words('the another per every each next last first further');

/**
 * Reads counts that give no number: "hundreds of thousands", "several hundred", "a few thousand",
 * "dozens". What they say at the least is two of the word. "A dozen" is twelve.
 */
export const readIndefinite = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const word = tokens[index]?.lower ?? '';
  if (word === 'a' || word === 'dozen') {
    const at = word === 'a' ? index + 1 : index;
    if (tokens[at]?.lower === 'dozen' && !isHyphen(tokens[at - 1])) {
      return candidate(index, at, 'CARDINAL', '12');
    }
  }
  const decade = DECADES.indexOf(word);
  if (decade >= 0) return readDecade(line, index, (decade + 2) * 10);
  const plural = INDEFINITES.get(word);
  if (plural !== undefined) return readPlural(line, index, plural);
  const one = MAGNITUDES.get(word);
  if (one !== undefined && BEFORE_ONE.has(tokens[index - 1]?.lower ?? '')) {
    return candidate(index, index, 'CARDINAL', one, { scale: one });
  }
  const few = word === 'a' ? index + 1 : index;
  if (!COUNTS_FEW.has(tokens[few]?.lower ?? '')) return null;
  return readMagnitudes(line, index, tokens[few + 1]?.lower === 'of' ? few + 2 : few + 1);
};

/** "In her fifties" is an age, "the nineties" are years. */
const readDecade = ({ tokens }: Line, index: number, first: number): Candidate | null => {
  const before = [tokens[index - 1]?.lower ?? '', tokens[index - 2]?.lower ?? ''];
  const isDecade = before[0] === 'the' || before[1] === 'the';
  if (!before.some((word) => POSSESSIVES.has(word))) {
    return isDecade ? candidate(index, index, 'DATE', null) : null;
  }
  const [lower, upper] = [closed(String(first)), closed(String(first + 9))];
  return candidate(index, index, 'AGE', { lower, upper });
};

const readPlural = (line: Line, index: number, plural: string): Candidate | null => {
  const { tokens } = line;
  const isOf = tokens[index + 1]?.lower === 'of';
  const word = tokens[index]?.lower;
  if (word === 'tens' && !isOf) return null;
  if (word === 'scores' && !(isOf || (isInitial(tokens, index) && index === 0))) return null;
  const second = isOf ? INDEFINITES.get(tokens[index + 2]?.lower ?? '') : undefined;
  const floor = multiply(multiply(plural, '2'), second ?? '1');
  return candidate(index, second === undefined ? index : index + 2, 'INDEFINITE', null, { floor });
};

const readMagnitudes = (line: Line, index: number, start: number): Candidate | null => {
  let floor = '2';
  let at = start;
  while (at < start + 2) {
    const word = line.tokens[at]?.lower ?? '';
    const magnitude = MAGNITUDES.get(word) ?? (word === 'dozen' ? '12' : INDEFINITES.get(word));
    if (magnitude === undefined) break;
    floor = multiply(floor, magnitude);
    at += 1;
  }
  return at === start ? null : candidate(index, at - 1, 'INDEFINITE', null, { floor });
};
