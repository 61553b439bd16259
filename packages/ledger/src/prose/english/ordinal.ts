import { canonical } from '../../decimal/decimal.ts';
import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { ORDINALS, TENS } from './number-words.ts';
import { isHyphen } from './spelled.ts';

const SUFFIXES = words('st nd rd th');
// "a second or two", "for a second": a moment, not a place in an order.
const AFTER_A_MOMENT = words(`
  or and to later before after of in at on he she they it we i longer as while when until then`);
const BEFORE_A_MOMENT = words('split per every each few half');
const AFTER_SECOND = words('hand thought thoughts nature fiddle wind guess guessing');
const AFTER_THIRD = words('party parties rate degree world way sector estate');
const AFTER_FIRST = words('of and hand name names aid rate class thing');
const BEFORE_FIRST = words('at');

/** Reads "first", "21st", "twenty-first"; not "at first", "a split second", "a third party". */
export const readOrdinal = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const token = tokens[index];
  const suffix = tokens[index + 1];
  if (token?.type === 'DIGITS') {
    if (!suffix?.isGlued || !SUFFIXES.has(suffix.lower)) return null;
    const value = canonical(token.text);
    return candidate(index, index + 1, 'ORDINAL', value, { hasDigits: true });
  }
  const large = tokens[index + 2]?.lower ?? '';
  if (token?.lower === 'one' && isHyphen(suffix) && Number(ORDINALS.get(large)) >= 100) {
    return candidate(index, index + 2, 'ORDINAL', String(ORDINALS.get(large)));
  }
  const tens = TENS.get(token?.lower ?? '');
  if (tens !== undefined) {
    const at = isHyphen(suffix) ? index + 2 : index + 1;
    const unit = ORDINALS.get(tokens[at]?.lower ?? '');
    const isUnit = unit !== undefined && unit > 0 && unit < 10;
    return isUnit ? candidate(index, at, 'ORDINAL', String(tens + unit)) : null;
  }
  const value = ORDINALS.get(token?.lower ?? '');
  if (value === undefined || !isPlaceInOrder(tokens, index)) return null;
  return candidate(index, index, 'ORDINAL', String(value));
};

const isPlaceInOrder = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1];
  const at = isHyphen(after) ? index + 2 : index + 1;
  const next = tokens[at]?.lower ?? '';
  if (before === 'no') return false;
  switch (tokens[index]?.lower) {
    case 'first':
      if (next === 'thing') return tokens[at + 1]?.lower !== 'in';
      return !BEFORE_FIRST.has(before) && !isIdiomOfFirst(tokens, at);
    case 'second':
      return isSecondInOrder(tokens, index, before, next);
    case 'third':
      return !AFTER_THIRD.has(next);
    default:
      return true;
  }
};

const isIdiomOfFirst = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]?.lower ?? '';
  if (next === 'of') return tokens[at + 1]?.lower === 'all';
  if (next === 'and') return tokens[at + 1]?.lower === 'foremost';
  if (next === 'place') return tokens[at - 2]?.lower === 'the' && tokens[at - 3]?.lower === 'in';
  return AFTER_FIRST.has(next);
};

const isSecondInOrder = (
  tokens: readonly Token[],
  index: number,
  before: string,
  next: string,
): boolean => {
  if (isHyphen(tokens[index - 1])) return false; // "a 2.4-second lead"
  if (BEFORE_A_MOMENT.has(before) || AFTER_SECOND.has(next)) return false;
  if (next === 'to' && tokens[index + 2]?.lower === 'none') return false;
  if (before === 'to') return next !== 'the';
  if (before !== 'a') return true;
  const after = tokens[index + 1];
  if (isHyphen(after)) return true;
  return after !== undefined && after.type !== 'MARK' && !AFTER_A_MOMENT.has(next);
};
