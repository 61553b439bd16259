import { add, type Decimal, multiply } from '../../decimal/decimal.ts';
import type { Token } from '../text/token.ts';
import { MAGNITUDES, SMALL, TENS } from './number-words.ts';

/** A number in words: the tokens up to `next`, its value, and its last magnitude word. */
export interface SpelledNumber {
  next: number;
  value: Decimal;
  scale: Decimal | null;
}

/** A number below a hundred: "six", "twenty-one", "twenty one". */
export const readBelowHundred = (
  tokens: readonly Token[],
  index: number,
): { next: number; value: number } | null => {
  const word = tokens[index]?.lower ?? '';
  const small = SMALL.get(word);
  if (small !== undefined) return { next: index + 1, value: small };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  const unit = SMALL.get(tokens[at]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { next: at + 1, value: tens + unit }
    : { next: index + 1, value: tens };
};

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.isGlued && (token.text === '-' || token.text === '‑');

/** A year in words, "nineteen eighty-four", "twenty twenty-two": the index after it, or null. */
export const readSpelledYear = (tokens: readonly Token[], index: number): number | null => {
  const century = tokens[index]?.lower ?? '';
  if (!['seventeen', 'eighteen', 'nineteen', 'twenty'].includes(century)) return null;
  if (tokens[index + 1]?.type !== 'WORD') return null;
  const rest = readBelowHundred(tokens, index + 1);
  if (rest === null || rest.value < 10 || MAGNITUDES.has(tokens[rest.next]?.lower ?? ''))
    return null;
  return isHyphen(tokens[rest.next]) ? null : rest.next;
};

/**
 * Reads "twenty-one thousand", "a hundred and five", "two million three hundred thousand", "a
 * million and a half". After "between", "and" parts two numbers: there `mayJoin` is false.
 */
export const readSpelled = (
  tokens: readonly Token[],
  index: number,
  mayJoin: boolean,
): SpelledNumber | null => {
  const start = readFirst(tokens, index);
  if (start === null) return null;
  let { next } = start;
  let total: Decimal = '0';
  let current: Decimal = String(start.value);
  let smallest: Decimal | null = null;
  let isOpen = true; // does `current` still await a magnitude?
  for (;;) {
    const at = isHyphen(tokens[next]) ? next + 1 : next;
    const magnitude = isOpen ? MAGNITUDES.get(tokens[at]?.lower ?? '') : undefined;
    if (magnitude !== undefined && (magnitude === '100' || isBelow(magnitude, smallest))) {
      current = multiply(current, magnitude);
      next = at + 1;
      if (magnitude === '100') {
        const rest = readJoined(tokens, next, mayJoin);
        if (rest !== null && !isHundred(tokens[rest.next])) {
          current = add(current, String(rest.value));
          ({ next } = rest);
        }
        if (isMagnitude(tokens, next)) continue;
      } else smallest = magnitude;
      total = add(total, current);
      current = '0';
      isOpen = false;
      continue;
    }
    if (isOpen) return { next, value: add(total, current), scale: smallest };
    if (smallest === null) return { next, value: total, scale: '100' };
    const rest = readJoined(tokens, next, mayJoin);
    if (rest === null || isTooLarge(tokens, rest.next, smallest)) {
      return { next, value: total, scale: smallest };
    }
    current = String(rest.value);
    ({ next } = rest);
    isOpen = true;
  }
};

// A number may begin with "a" only before a magnitude: "a hundred", "a million".
const readFirst = (tokens: readonly Token[], index: number) => {
  const word = tokens[index]?.lower;
  if (word !== 'a' && word !== 'an') return readBelowHundred(tokens, index);
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  return MAGNITUDES.has(tokens[at]?.lower ?? '') ? { next: index + 1, value: 1 } : null;
};

const readJoined = (tokens: readonly Token[], index: number, mayJoin: boolean) => {
  const isJoined = tokens[index]?.lower === 'and';
  if (isJoined && !mayJoin) return null;
  const rest = readBelowHundred(tokens, isJoined ? index + 1 : index);
  return rest !== null && rest.value > 0 ? rest : null;
};

const isHundred = (token: Token | undefined): boolean => token?.lower === 'hundred';

const isMagnitude = (tokens: readonly Token[], index: number): boolean => {
  const at = isHyphen(tokens[index]) ? index + 1 : index;
  const word = tokens[at]?.lower ?? '';
  return word !== 'hundred' && MAGNITUDES.has(word);
};

const isBelow = (magnitude: Decimal, smallest: Decimal | null): boolean =>
  smallest === null || magnitude.length < smallest.length;

// "a thousand and two million" are two numbers: what follows must be smaller than what was said.
const isTooLarge = (tokens: readonly Token[], index: number, smallest: Decimal): boolean => {
  const at = isHyphen(tokens[index]) ? index + 1 : index;
  const magnitude = MAGNITUDES.get(tokens[at]?.lower ?? '');
  return magnitude !== undefined && magnitude.length >= smallest.length;
};
