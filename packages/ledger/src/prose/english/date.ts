import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { countedByNoun, MEASURES } from './nouns.ts';
import { ORDINALS } from './number-words.ts';
import { readSpelledYear } from './spelled.ts';

export const MONTHS = words(`
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec`);
const SUFFIXES = words('st nd rd th');
const JOINTS = words('- – — to and / or until');

const date = (first: number, last: number): Candidate =>
  candidate(first, last, 'DATE', null, { hasDigits: true });

/** Reads "4 October 2022", "Oct. 4", "19–25 September", "March 2021", "2022-10-04", "04/11/2022". */
export const readDate = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.type === 'DIGITS') {
    return readNumericDate(tokens, index) ?? readDayMonth(tokens, index);
  }
  if (isMonth(token)) return readMonthDay(tokens, index);
  const year = readSpelledYear(tokens, index);
  if (year !== null) return candidate(index, year - 1, 'DATE', null);
  const isOfMonth = tokens[index + 1]?.lower === 'of' && isMonth(tokens[index + 2]);
  return isOfMonth && ORDINALS.has(token.lower) ? date(index, index + 2) : null;
};

const isMonth = (token: Token | undefined): boolean =>
  token?.type === 'WORD' && isCapitalised(token) && MONTHS.has(token.lower);

const numberAt = (token: Token | undefined): number =>
  token?.type === 'DIGITS' && token.text.length <= 4 ? Number(token.text) : -1;

const isYear = (token: Token | undefined): boolean =>
  token?.type === 'DIGITS' &&
  token.text.length === 4 &&
  numberAt(token) >= 1000 &&
  numberAt(token) <= 2100;

/** A day of a month, "4" or "4th": the index after it, or null. */
const afterDay = (tokens: readonly Token[], index: number): number | null => {
  const day = numberAt(tokens[index]);
  if (day < 1 || day > 31 || (tokens[index]?.text.length ?? 3) > 2) return null;
  const suffix = tokens[index + 1];
  return suffix?.isGlued && SUFFIXES.has(suffix.lower) ? index + 2 : index + 1;
};

// After one day perhaps a second: "19–25", "19 to 25", "4 and 5".
const afterDays = (tokens: readonly Token[], index: number): number | null => {
  const next = afterDay(tokens, index);
  if (next === null || !JOINTS.has(tokens[next]?.lower ?? '')) return next;
  return afterDay(tokens, next + 1) ?? next;
};

const afterYear = (tokens: readonly Token[], index: number): number => {
  const at = tokens[index]?.text === ',' ? index + 1 : index;
  return isYear(tokens[at]) && !isCount(tokens, at + 1) ? at + 1 : index;
};

const afterFullStop = (tokens: readonly Token[], index: number, month: Token | undefined): number =>
  tokens[index]?.text === '.' && tokens[index]?.isGlued && (month?.text.length ?? 9) <= 4
    ? index + 1
    : index;

const readDayMonth = (tokens: readonly Token[], index: number): Candidate | null => {
  const days = afterDays(tokens, index) ?? afterDay(tokens, index);
  if (days === null) return null;
  const at = tokens[days]?.lower === 'of' ? days + 1 : days;
  if (!isMonth(tokens[at])) return null;
  const stop = afterFullStop(tokens, at + 1, tokens[at]);
  const year = afterYear(tokens, stop);
  return date(index, year > stop ? year - 1 : at);
};

const readMonthDay = (tokens: readonly Token[], index: number): Candidate | null => {
  const stop = afterFullStop(tokens, index + 1, tokens[index]);
  const onlyYear = afterYear(tokens, stop);
  if (onlyYear > stop) return date(index, onlyYear - 1);
  const start = tokens[stop]?.lower === 'the' ? stop + 1 : stop;
  const days = afterDays(tokens, start);
  if (days === null || isSeparator(tokens, days) || isCount(tokens, days)) return null;
  if (tokens[days]?.isGlued && tokens[days]?.type === 'WORD') return null;
  return date(index, afterYear(tokens, days) - 1);
};

// "May 12,000" is no day of May, and in "In May 12 people died" the number counts people.
const isSeparator = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.isGlued === true &&
  tokens[index]?.text !== '-' &&
  tokens[index + 1]?.type === 'DIGITS' &&
  tokens[index + 1]?.isGlued === true;

/** Does a counted noun, a magnitude or a percent sign stand here, so that the number before counts? */
export const isCount = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  return countedByNoun(token.text) !== null || MEASURES.has(token.lower);
};

const isDayMonth = (x: number, y: number): boolean =>
  x >= 1 && y >= 1 && Math.min(x, y) <= 12 && Math.max(x, y) <= 31;

const readNumericDate = (tokens: readonly Token[], index: number): Candidate | null => {
  const [a, firstMark, b, secondMark, c] = tokens.slice(index, index + 5);
  if (b?.type !== 'DIGITS' || c?.type !== 'DIGITS' || firstMark?.text !== secondMark?.text)
    return null;
  if (![firstMark, b, secondMark, c].every((token) => token?.isGlued)) return null;
  if (!'/.-'.includes(firstMark?.text ?? ' ')) return null;
  const [first, second, third] = [numberAt(a), numberAt(b), numberAt(c)];
  const endsInYear =
    isDayMonth(first, second) && (isYear(c) || (c.text.length === 2 && third >= 0));
  const beginsInYear = isYear(a) && isDayMonth(second, third) && b.text.length === 2;
  return endsInYear || beginsInYear ? date(index, index + 4) : null;
};
