import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { SMALL } from './number-words.ts';

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set('$£€¥₹₽₴₸₾₪₩₺'.split(''));
const DOLLAR_PREFIXES = words('us a c hk nz r s au ca');
const MINUS = new Set(['-', '−', '–']);

/** A minus before a number, "−20" or "minus 12"; a hyphen between words is none. */
export const readSign = (tokens: readonly Token[], index: number) => {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token?.lower === 'minus' && tokens[index - 1]?.lower !== 'or') {
    const isNumber = after?.type === 'DIGITS' || SMALL.has(after?.lower ?? '');
    return isNumber ? { next: index + 1, isNegative: true } : { next: index, isNegative: false };
  }
  const isMinus = token?.type === 'MARK' && MINUS.has(token.text) && after?.isGlued === true;
  const isFree = token?.isGlued !== true || tokens[index - 1]?.type === 'MARK';
  return isMinus && isFree
    ? { next: index + 1, isNegative: true }
    : { next: index, isNegative: false };
};

/** A currency sign before a number: "$", "€", "US$". */
export const readCurrency = (tokens: readonly Token[], index: number) => {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token?.type === 'MARK' && CURRENCY_SIGNS.has(token.text)) {
    return { next: index + 1, sign: token.text };
  }
  const isPrefix = token?.type === 'WORD' && DOLLAR_PREFIXES.has(token.lower);
  return isPrefix && after?.text === '$' && after.isGlued
    ? { next: index + 2, sign: '$' }
    : { next: index, sign: null };
};
