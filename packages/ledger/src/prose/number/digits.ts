import { canonical, type Decimal } from '../../decimal/decimal.ts';
import type { Token } from '../text/token.ts';

/** A number in digits, from its first token to the one after its last. */
export interface DigitNumber {
  next: number;
  value: Decimal;
  /**
   * The other reading of one separator before three digits ("1.234"), which is a decimal point in
   * one country and a thousands separator in another; null when there is only one reading.
   */
  otherwise: Decimal | null;
  /** A run of digits without separators: it could be a year, an age or part of a name. */
  isBare: boolean;
}

/** Which mark stands before decimals in the language at hand. */
export type DecimalMark = '.' | ',';

// More groups than any number in the news has; the limit keeps hostile texts linear.
const MOST_GROUPS = 8;
const SPACES = new Set([' ', '\u00A0', '\u202F', '\u2009']);
const SEPARATORS = new Set([',', '，', '.', "'", '’', '·', '٫', '٬']);

/** Reads 1,234 · 1.234,56 · 1 234 · 1'234 · 12,34,567 · 3,5 · 0.75 from the digits at `index`. */
export const readDigits = (
  text: string,
  tokens: readonly Token[],
  index: number,
  decimalMark: DecimalMark,
): DigitNumber => {
  const { groups, separators } = collect(text, tokens, index);
  const whole = countThousands(groups, separators);
  const next = (used: number): number => index + steps(separators.slice(0, used)) + 1;
  const digits = (used: number): string => groups.slice(0, used + 1).join('');
  const fraction = groups[whole + 1];
  const mark = separators[whole];
  if (fraction !== undefined && isDecimalPoint(mark, separators[whole - 1], fraction)) {
    const isFollowed = isPoint(separators[whole + 1]);
    if (!isFollowed || whole > 0) {
      const value = canonical(`${digits(whole)}.${fraction}`);
      return { next: next(whole + 1), value, otherwise: null, isBare: false };
    }
  }
  const value = canonical(digits(whole));
  if (whole === 1 && isPoint(separators[0])) {
    const asDecimal = canonical(`${groups[0] ?? '0'}.${groups[1] ?? '0'}`);
    const isDecimal = separators[0] === decimalMark || groups[0] === '0';
    return isDecimal
      ? { next: next(1), value: asDecimal, otherwise: value, isBare: false }
      : { next: next(1), value, otherwise: asDecimal, isBare: false };
  }
  return { next: next(whole), value, otherwise: null, isBare: whole === 0 };
};

const isPoint = (separator: string | undefined): boolean => separator === '.' || separator === ',';

const steps = (separators: readonly string[]): number =>
  separators.reduce((sum, separator) => sum + (separator === ' ' ? 1 : 2), 0);

const collect = (text: string, tokens: readonly Token[], index: number) => {
  const groups = [tokens[index]?.text ?? '0'];
  const separators: string[] = [];
  let at = index + 1;
  while (groups.length < MOST_GROUPS) {
    const here = tokens[at];
    const after = tokens[at + 1];
    if (here?.type === 'DIGITS' && isSpaced(text, tokens[at - 1], here)) {
      separators.push(' ');
      groups.push(here.text);
      at += 1;
    } else if (isSeparator(here) && after?.type === 'DIGITS' && after.isGlued) {
      separators.push(here?.text === '’' ? "'" : (here?.text ?? ''));
      groups.push(after.text);
      at += 2;
    } else break;
  }
  return { groups, separators };
};

const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && token.isGlued && SEPARATORS.has(token.text);

const isSpaced = (text: string, before: Token | undefined, here: Token): boolean =>
  before !== undefined &&
  here.start - before.end === 1 &&
  here.text.length === 3 &&
  before.text.length <= 3 &&
  SPACES.has(text[before.end] ?? '');

// How many separators of thousands follow the first group: one kind of mark, three digits after each
// (in the Indian manner two after each but the last).
const countThousands = (groups: readonly string[], separators: readonly string[]): number => {
  const [first = '', ...rest] = groups;
  const mark = separators[0];
  if (mark === undefined || first.length > 3 || mark === '·') return 0;
  let same = 0;
  while (separators[same] === mark) same += 1;
  const isLone = same === 1 && isPoint(mark);
  if (first.startsWith('0') && !isLone) return 0;
  if (mark === ',' && first.length <= 2 && rest[0]?.length === 2 && same > 1) {
    const last = rest.findIndex((group) => group.length === 3);
    const isIndian = last > 0 && last < same && rest.slice(0, last).every((g) => g.length === 2);
    return isIndian ? last + 1 : 0;
  }
  const wrong = rest.slice(0, same).findIndex((group) => group.length !== 3);
  return wrong === -1 ? same : wrong;
};

const isDecimalPoint = (
  mark: string | undefined,
  thousands: string | undefined,
  fraction: string,
): boolean => {
  if (mark === '.' || mark === '·' || mark === '٫') return thousands !== mark;
  if (mark !== ',' || thousands === ',') return false;
  return thousands !== undefined || fraction.length <= 2;
};
