import { multiply } from '../../decimal/decimal.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { fractionValue, scaleValue } from '../number/exact.ts';
import type { Line } from '../text/line.ts';
import { isInitial } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { MAGNITUDES, PARTS } from './number-words.ts';
import { isHyphen, readBelowHundred } from './spelled.ts';

// Words after which "a third" is a part and not the third of several.
const QUALIFYING = words(`
  but
  by than nearly almost about over around under roughly only just to of up least some for and
  another exactly well fewer`);
const APPROXIMATING = words('nearly almost about around roughly than over under');
const SINGULAR_VERBS = words('is was has behind');
const FOLLOWS_A_PART = words(`
  of the a an as its their his her our my your that this these those more less fewer are were have
  had in on by from at to than were and or but were said did do remain remained again full empty
  since were who each all behind ahead is was has no yes not last this next compared after before between during because
  when while within until though below above higher lower down up`);
const NO_FRACTION = words('party rate world class way person');
const BEFORE_QUARTER = words('first second third fourth last this next each every the');
const BEFORE_QUARTERS = words('for last past next first previous consecutive straight of four');
const HALVES_OF_SOMETHING = words(`
  first second other better final opening early latter bottom top upper lower this northern southern
  eastern western behalf`);
const AFTER_NO_HALF = words('time times past back brother sister term way battle');

/** Reads "a third", "two-thirds", "three hundredths", "half", "a quarter of a million". */
export const readFraction = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const word = tokens[index]?.lower;
  if (word === 'half') return readHalf(line, index);
  if (word === 'quarter') return readQuarterOf(tokens, index);
  const isArticle = word === 'a' || word === 'an';
  const count = isArticle ? { next: index + 1, value: 1 } : readBelowHundred(tokens, index);
  if (count === null || count.value === 0) return null;
  const at = isHyphen(tokens[count.next]) ? count.next + 1 : count.next;
  const part = tokens[at]?.lower ?? '';
  const denominator = PARTS.get(part);
  if (denominator === undefined || part === 'halves') return null;
  if (part === 'half' && count.value !== 1) return null;
  const isPlural = part.endsWith('s');
  if (isPlural !== count.value > 1 && !isHyphen(tokens[count.next])) return null;
  if (isArticle && !isPart(tokens, index, at)) return null;
  if (denominator >= 100 && count.value === 1 && isNumbered(tokens, at)) return null;
  if (part.startsWith('quarter') && isSpanOfTime(tokens, index, at)) return null;
  return ofMagnitude(
    tokens,
    candidate(index, at, 'FRACTION', fractionValue(String(count.value), String(denominator))),
  );
};

// "the one-millionth refugee": the last of a count, and not a part.
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.type === 'WORD' && !FOLLOWS_A_PART.has(tokens[at + 1]?.lower ?? '');

// "A third" is a part when it is qualified or when no noun follows; "a third suspect" is an ordinal,
// and so is "a third" that comes after a second in the same sentence.
const isPart = (tokens: readonly Token[], index: number, at: number): boolean => {
  const after = tokens[at + 1];
  if (isHyphen(after) || NO_FRACTION.has(after?.lower ?? '')) return false;
  if (after?.lower === 'of') return true;
  const before = tokens[index - 1];
  const isNoun = after?.type === 'WORD' && !FOLLOWS_A_PART.has(after.lower);
  if (isNoun) return before?.sentence === after.sentence && APPROXIMATING.has(before.lower);
  if (before?.sentence === tokens[at]?.sentence && QUALIFYING.has(before?.lower ?? '')) return true;
  if (SINGULAR_VERBS.has(after?.lower ?? '') && tokens[at]?.lower === 'third') return false;
  return after === undefined || after.type !== 'WORD' || FOLLOWS_A_PART.has(after.lower);
};

// "quarter of a billion" also without its article
const readQuarterOf = (tokens: readonly Token[], index: number): Candidate | null => {
  const isAlone =
    !isHyphen(tokens[index - 1]) && !BEFORE_QUARTER.has(tokens[index - 1]?.lower ?? '');
  const part = candidate(index, index, 'FRACTION', '0.25');
  const whole = ofMagnitude(tokens, part);
  return isAlone && whole !== part ? whole : null;
};

const isSpanOfTime = (tokens: readonly Token[], index: number, at: number): boolean => {
  const isCounted = BEFORE_QUARTERS.has(tokens[index - 1]?.lower ?? '');
  return isCounted && tokens[at + 1]?.lower !== 'of' && tokens[at]?.lower === 'quarters';
};

const readHalf = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const at = isHyphen(after) || after?.lower === 'a' ? index + 2 : index + 1;
  const magnitude = tokens[at]?.lower === 'dozen' ? '12' : MAGNITUDES.get(tokens[at]?.lower ?? '');
  if (magnitude !== undefined) {
    const value = multiply(magnitude, '0.5');
    return candidate(index, at, 'CARDINAL', value, { scale: magnitude });
  }
  const half = candidate(index, index, 'FRACTION', '0.5');
  if (isHyphen(after)) return isTimeAfter(tokens, at) ? half : null;
  if (isHyphen(before) || HALVES_OF_SOMETHING.has(before?.lower ?? '')) return null;
  if (AFTER_NO_HALF.has(after?.lower ?? '')) return null;
  if (after?.lower === 'the' && tokens[index + 2]?.lower === 'battle') return null;
  const isBare = after === undefined || after.type !== 'WORD';
  const isStart = isInitial(tokens, index);
  const isCounted =
    isBare || isStart || FOLLOWS_A_PART.has(after.lower) || QUALIFYING.has(before?.lower ?? '');
  return isCounted ? ofMagnitude(tokens, half) : null;
};

const isTimeAfter = (tokens: readonly Token[], index: number): boolean =>
  ['hour', 'century', 'mile', 'marathon'].includes(tokens[index]?.lower ?? '');

/** "A quarter of a million" is a count; "half a percentage point" stays a fraction for now. */
const ofMagnitude = (tokens: readonly Token[], part: Candidate): Candidate => {
  const { last } = part;
  const isOfA = tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.lower === 'a';
  const magnitude = isOfA ? MAGNITUDES.get(tokens[last + 3]?.lower ?? '') : undefined;
  if (magnitude === undefined) return part;
  const value = scaleValue(part.value, magnitude);
  return candidate(part.first, last + 3, 'CARDINAL', value, { scale: magnitude });
};
