import { add, multiply, negate } from '../../decimal/decimal.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { readDigits } from '../number/digits.ts';
import { fractionValue } from '../number/exact.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { ONE_AND_A_HALF } from './number-forms.ts';
import { magnitudeAfter, plain, readSpelled } from './spelled.ts';

const CURRENCY_SIGNS = new Set('$£€¥₹₽₴₸₾'.split(''));
const MINUS = new Set(['-', '−', '–']);
const VULGAR = new Map([
  ['½', ['1', '2']],
  ['¼', ['1', '4']],
  ['¾', ['3', '4']],
  ['⅓', ['1', '3']],
  ['⅔', ['2', '3']],
] as const);

/** Reads a count: "200 тысяч", "1,3 млрд", "$40 млн", "−20", "три тысячи пятьсот", "полторы тысячи". */
export const readAmount = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const sign = isMinus(tokens, index) ? index + 1 : index;
  const currency = CURRENCY_SIGNS.has(tokens[sign]?.text ?? '') ? sign + 1 : sign;
  const unit = currency > sign ? (tokens[sign]?.text ?? null) : null;
  const number = readNumber(line, currency);
  if (number === null || (unit !== null && !number.hasDigits)) return null;
  const isBare = number.isBare && currency === index;
  const value =
    sign > index && typeof number.value === 'string' ? negate(number.value) : number.value;
  return { ...number, first: index, value, isBare, unit };
};

const isMinus = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token?.lower === 'минус')
    return after?.type === 'DIGITS' || readSpelled(tokens, index + 1) !== null;
  if (token?.type !== 'MARK' || !MINUS.has(token.text) || after?.isGlued !== true) return false;
  return !token.isGlued || tokens[index - 1]?.type === 'MARK';
};

const readNumber = ({ text, tokens }: Line, index: number): Candidate | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.type === 'DIGITS') {
    const { next, value, isBare } = readDigits(text, tokens, index, ',');
    const below = tokens[next + 1];
    if (isBare && tokens[next]?.text === '/' && tokens[next]?.isGlued && below?.type === 'DIGITS') {
      const part = fractionValue(value, String(Number(below.text)));
      return candidate(index, next + 1, 'FRACTION', part, { hasDigits: true });
    }
    return scaled(
      candidate(index, next - 1, 'CARDINAL', value, { isBare, hasDigits: true }),
      tokens,
    );
  }
  const vulgar = VULGAR.get(token.text as '½');
  if (vulgar) {
    return candidate(index, index, 'FRACTION', fractionValue(vulgar[0], vulgar[1]), {
      hasDigits: true,
    });
  }
  if (ONE_AND_A_HALF.has(plain(token))) {
    return scaled(candidate(index, index, 'CARDINAL', '1.5'), tokens);
  }
  const spelled = readSpelled(tokens, index);
  if (spelled === null) return null;
  const { next, value, scale } = spelled;
  return scale === null
    ? scaled(candidate(index, next - 1, 'CARDINAL', value), tokens)
    : candidate(index, next - 1, 'CARDINAL', value, { scale });
};

const scaled = (whole: Candidate, tokens: readonly Token[]): Candidate => {
  const number = withHalf(whole, tokens);
  const magnitude = magnitudeAfter(tokens, number.last + 1);
  if (magnitude === null || typeof number.value !== 'string') return number;
  const value = multiply(number.value, magnitude.value);
  return { ...number, last: magnitude.next - 1, value, scale: magnitude.value, isBare: false };
};

// "три с половиной"
const withHalf = (number: Candidate, tokens: readonly Token[]): Candidate => {
  const at = number.last + 1;
  if (plain(tokens[at]) !== 'с' || plain(tokens[at + 1]) !== 'половиной') return number;
  if (typeof number.value !== 'string') return number;
  return { ...number, last: at + 1, value: add(number.value, '0.5'), isBare: false };
};
