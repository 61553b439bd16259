import { add, type Decimal, multiply } from '../../decimal/decimal.ts';
import { type Token } from '../text/token.ts';
import {
  COLLECTIONS,
  HUNDRED_FORMS,
  MAGNITUDES,
  SINGULARS,
  SMALL,
  TEN_FORMS,
} from './number-forms.ts';

/** A number in words: the tokens up to `next`, its value, and its last magnitude word. */
export interface SpelledNumber {
  next: number;
  value: Decimal;
  scale: Decimal | null;
}

/** The word in lower case; nothing where there is no token. */
export const plain = (token: Token | undefined): string => token?.lower ?? '';

const readBelowThousand = (tokens: readonly Token[], index: number) => {
  let next = index;
  let value = 0;
  const hundred = HUNDRED_FORMS.get(plain(tokens[next]));
  if (hundred !== undefined) [value, next] = [hundred, next + 1];
  const ten = TEN_FORMS.get(plain(tokens[next]));
  if (ten !== undefined) [value, next] = [value + ten, next + 1];
  const small = SMALL.get(plain(tokens[next]));
  const fits =
    small !== undefined && (value === 0 || (small > 0 && (ten === undefined || small < 10)));
  if (fits) [value, next] = [value + small, next + 1];
  return next === index ? null : { next, value };
};

/** Reads "сорок", "три тысячи пятьсот", "двести тысяч", "два десятка", in any case. */
export const readSpelled = (tokens: readonly Token[], index: number): SpelledNumber | null => {
  let total: Decimal = '0';
  let scale: Decimal | null = null;
  let next = index;
  const lone = SINGULARS.has(plain(tokens[index])) ? magnitudeAfter(tokens, index) : null;
  const isFollowed = lone !== null && readBelowThousand(tokens, lone.next) !== null;
  if (isFollowed) ({ value: total, value: scale, next } = lone); // "тысячу двести"
  for (;;) {
    const part = readBelowThousand(tokens, next);
    if (part === null) break;
    const magnitude = magnitudeAfter(tokens, part.next);
    if (scale !== null && !isSmaller(magnitude?.value ?? '1', scale)) break;
    total = add(total, multiply(String(part.value), magnitude?.value ?? '1'));
    next = magnitude?.next ?? part.next;
    if (magnitude === null) return { next, value: total, scale: null };
    scale = magnitude.value;
  }
  return next === index ? null : { next, value: total, scale };
};

const isSmaller = (a: Decimal, b: Decimal): boolean => a.length < b.length;

/** The magnitude at this place, with the full stop of an abbreviation: "тысяч", "млн", "тыс." */
export const magnitudeAfter = (
  tokens: readonly Token[],
  index: number,
): { next: number; value: Decimal } | null => {
  const word = plain(tokens[index]);
  const value = MAGNITUDES.get(word) ?? COLLECTIONS.get(word);
  if (value === undefined) return null;
  const stop = tokens[index + 1];
  const isAbbreviated = word === 'тыс' && stop?.text === '.' && stop.isGlued;
  return { next: isAbbreviated ? index + 2 : index + 1, value };
};
