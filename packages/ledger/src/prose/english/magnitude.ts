import { add, multiply } from '../../decimal/decimal.ts';
import type { Candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { MAGNITUDES, SHORT_MAGNITUDES } from './number-words.ts';
import { isHyphen } from './spelled.ts';

const METRES = words(`
  sprint dash final hurdles freestyle butterfly relay race high tall long deep wide above below from
  away track record run backstroke breaststroke`);

/** The magnitude after a number, "and a half" before or after it, and dozens. */
export const readMagnitude = (line: Line, number: Candidate, isMoney: boolean): Candidate => {
  const { tokens } = line;
  if (number.kind !== 'CARDINAL' || typeof number.value !== 'string') return number;
  const half = readAndAHalf(tokens, number.last + 1);
  if (half !== null && number.scale === null) {
    const sum = add(number.value, half.value);
    const mixed = { ...number, last: half.last, value: sum, isBare: false };
    return scaled(mixed, wordMagnitude(tokens, half.last + 1)) ?? mixed;
  }
  if (half !== null && number.scale !== null) {
    const rest = multiply(number.scale, half.value);
    return { ...number, last: half.last, value: add(number.value, rest), isBare: false };
  }
  const found = number.hasDigits
    ? (shortMagnitude(tokens, number.last + 1, number, isMoney) ??
      wordMagnitude(tokens, number.last + 1))
    : dozen(tokens, number.last + 1);
  const result = scaled(number, found);
  if (result === null) return number;
  const more = readAndAHalf(tokens, result.last + 1);
  if (more === null || found === null || typeof result.value !== 'string') return result;
  const rest = multiply(found.magnitude, more.value);
  return { ...result, last: more.last, value: add(result.value, rest) };
};

interface Magnitude {
  last: number;
  magnitude: string;
}

const scaled = (number: Candidate, found: Magnitude | null): Candidate | null => {
  if (found === null || typeof number.value !== 'string') return null;
  const value = multiply(number.value, found.magnitude);
  return { ...number, last: found.last, value, scale: found.magnitude, isBare: false };
};

const wordMagnitude = (tokens: readonly Token[], index: number): Magnitude | null => {
  const at = isHyphen(tokens[index]) ? index + 1 : index;
  const magnitude = MAGNITUDES.get(tokens[at]?.lower ?? '');
  return magnitude === undefined ? dozen(tokens, index) : { last: at, magnitude };
};

const dozen = (tokens: readonly Token[], index: number): Magnitude | null =>
  tokens[index]?.lower === 'dozen' ? { last: index, magnitude: '12' } : null;

const shortMagnitude = (
  tokens: readonly Token[],
  index: number,
  number: Candidate,
  isMoney: boolean,
): Magnitude | null => {
  const token = tokens[index];
  if (token === undefined || !token.isGlued || tokens[index + 1]?.type === 'DIGITS') return null;
  const magnitude = SHORT_MAGNITUDES.get(token.text);
  if (magnitude === undefined) return null;
  const isName = /^[A-Z]$/.test(token.text) && isCapitalised(tokens[index + 1]);
  if (isName && !isMoney) return null;
  if (token.text === 'm' && !isMoney && isLength(tokens, index, number)) return null;
  return { last: index, magnitude };
};

// "300m" is metres where something is long, or run; elsewhere the newsroom's millions.
const isLength = (tokens: readonly Token[], index: number, number: Candidate): boolean => {
  const isWhole = number.isBare && typeof number.value === 'string';
  return isWhole && METRES.has(tokens[index + 1]?.lower ?? '');
};

// "and a half", "and three quarters", with spaces or hyphens.
const readAndAHalf = (tokens: readonly Token[], index: number) => {
  const parts: { last: number; word: string }[] = [];
  for (let at = index; parts.length < 3 && at < index + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!isHyphen(token)) parts.push({ last: at, word: token.lower });
  }
  const [and, a, half] = parts;
  if (and?.word !== 'and' || a === undefined || half === undefined) return null;
  if (a.word === 'a' && half.word === 'half') return { last: half.last, value: '0.5' };
  if (a.word === 'a' && half.word === 'quarter') return { last: half.last, value: '0.25' };
  if (a.word === 'three' && half.word === 'quarters') return { last: half.last, value: '0.75' };
  return null;
};
