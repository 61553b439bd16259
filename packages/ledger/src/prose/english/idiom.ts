import type { Candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { isHyphen } from './spelled.ts';

// Fixed expressions, "_" for the number: [the number, the words before it, the words after it].
const EXPRESSIONS: readonly (readonly [string, string, string])[] = [
  ['9', 'cloud', ''],
  ['9', 'whole', 'yards'],
  ['9', 'has', 'lives'],
  ['9', '', 'to five'],
  ['15', '', 'minutes of fame'],
  ['6', '', 'of one'],
  ['6', '', 'of the other'],
  ['2', 'my', 'cents'],
  ['2', 'their', 'cents'],
  ['2', '', 'left feet'],
  ['7', 'the', 'seas'],
  ['4', 'the', 'corners of'],
  ['4', 'all', 'corners of'],
  ['1000', 'by', 'cuts'],
  ['1000', 'of', 'cuts'],
  ['1000000', 'thanks', ''],
  ['22', 'catch', ''],
  ['20', '', 'questions'],
];
const split = (text: string): string[] => (text === '' ? [] : text.split(' '));
const BY_VALUE = Map.groupBy(
  EXPRESSIONS.map(([value, before, after]) => ({
    value,
    before: split(before).toReversed(),
    after: split(after),
  })),
  ({ value }) => value,
);

// "two-state solution", "five-star hotel", "four-wheel drive": kinds of thing, not counts.
const KINDS_OF_THING = words(`
  state way faced tier star wheel dimensional letter horse piece pronged handed fold eyed figure`);
const BEFORE_NO_ZERO = words('net ground patient absolute below sub year day to from');
const AFTER_NO_ZERO = words('covid in tolerance sum hour gravity waste out on for');

/** Is this number part of a fixed expression that counts nothing? */
export const asIdiom = (found: Candidate, { tokens }: Line): Candidate | null => {
  if (found.kind !== 'CARDINAL' || typeof found.value !== 'string') return null;
  const idiom: Candidate = { ...found, kind: 'IDIOM', value: null };
  const after = tokens[found.last + 1];
  if (
    isHyphen(after) &&
    !found.hasDigits &&
    KINDS_OF_THING.has(tokens[found.last + 2]?.lower ?? '')
  ) {
    return idiom;
  }
  const isFixed = (BY_VALUE.get(found.value) ?? []).some(
    (fixed) =>
      fixed.before.every((word, at) => tokens[found.first - 1 - at]?.lower === word) &&
      fixed.after.every((word, at) => tokens[found.last + 1 + at]?.lower === word),
  );
  return isFixed ? idiom : null;
};

/** Does "zero" count, as in "zero cases"? Not in "zero in on", "net zero", "zero-tolerance". */
export const countsZero = ({ first, last }: Candidate, tokens: readonly Token[]): boolean => {
  if (isHyphen(tokens[last + 1]) || isHyphen(tokens[first - 1])) return false;
  if (BEFORE_NO_ZERO.has(tokens[first - 1]?.lower ?? '')) return false;
  return !AFTER_NO_ZERO.has(tokens[last + 1]?.lower ?? '');
};

/** "No. 2", "number one": a place in an order. */
export const asRank = (found: Candidate, tokens: readonly Token[]): Candidate | null => {
  const before = tokens[found.first - 1];
  const isNo = before?.text === '.' && before.isGlued && tokens[found.first - 2]?.text === 'No';
  const isSign = found.hasDigits && (before?.text === 'No' || before?.text === '№');
  const isNumber = before?.lower === 'number' || isSign;
  if (found.kind !== 'CARDINAL' || !(isNo || isNumber)) return null;
  const first = isNo
    ? found.first - 2
    : before?.type === 'WORD' && before.lower === 'number'
      ? found.first
      : found.first - 1;
  return { ...found, first, kind: 'ORDINAL' };
};

/** "at six in the morning" */
export const asHour = (found: Candidate, tokens: readonly Token[]): Candidate | null => {
  const [a, b, c] = tokens.slice(found.last + 1, found.last + 4).map((token) => token.lower);
  const isPart = c === 'morning' || c === 'afternoon' || c === 'evening';
  const isHour = tokens[found.first - 1]?.lower === 'at' && a === 'in' && b === 'the' && isPart;
  return isHour && found.kind === 'CARDINAL' ? { ...found, kind: 'TIME', value: null } : null;
};
