import { type Candidate, candidate } from '../candidate.ts';
import type { NumeralKind } from '../numeral.ts';
import type { Line } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { readDate } from './date.ts';
import { SHORT_MAGNITUDES } from './number-words.ts';

const PREFIXES = words(`
  mid late early pre post under over sub non pro anti around minus age up top plus and to or`);
const CURRENCY_CODES = words('usd eur gbp rub chf jpy inr kzt rs us');
const UNITS_IN_CAPITALS = words('C F K M B X W V MW GW KW KM TB GB MB PM AM TH ST ND RD BN');
const IDIOMS = words('24/7 50/50 catch-22');
const NAMES = words('9/11 7/7');

/** Reads numbers that are grown together with a name: "F-16s", "COVID-19", "G7", "221B", "24/7". */
export const readCluster = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined) return null;
  if (isCode(token, after)) return named(index, endOfCode(tokens, index));
  const isAddress = ['http', 'https', 'www'].includes(token.lower);
  if (after === undefined || !after.isGlued) return null;
  if (isAddress)
    return withDigits(
      tokens,
      index,
      endOfRun(tokens, index, () => true),
      'NAME',
    );
  if (token.text === '#' && after.type === 'DIGITS') return named(index, index + 1);
  if (token.type === 'DIGITS') return readAfterDigits(line, index, after);
  if (token.type !== 'WORD') return null;
  if (after.type === 'DIGITS') return readAfterLetters(line, index);
  const number = tokens[index + 2];
  if (after.text !== '-' || number?.type !== 'DIGITS' || !number.isGlued) return null;
  const isPrefix = PREFIXES.has(token.lower) || SHORT_MAGNITUDES.has(token.text.toLowerCase());
  const isName = isCapitalised(token) && (!isPrefix || token.text.length === 1);
  const follower = tokens[index + 3];
  if (!isName && token.lower !== 'covid') return null;
  if (
    follower?.text === ',' &&
    tokens[index + 4]?.isGlued &&
    tokens[index + 4]?.type === 'DIGITS'
  ) {
    return null;
  }
  return kindOf(line, index, endOfRun(tokens, index, isPartOfName));
};

// "0800 123 4567", "007": a number that begins with a nought counts nothing.
const isCode = (token: Token, after: Token | undefined): boolean => {
  if (token.type !== 'DIGITS' || token.text.length < 3 || !token.text.startsWith('0')) return false;
  // Three of nothing else are the rest of a number that a line break or two spaces cut.
  if (token.text === '000') return false;
  return !(after?.isGlued && after.type !== 'WORD' && ':.,/-'.includes(after.text));
};

const endOfCode = (tokens: readonly Token[], index: number): number => {
  let last = index;
  while (tokens[last + 1]?.type === 'DIGITS') last += 1;
  return last;
};

const readAfterLetters = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const { lower } = tokens[index] ?? { lower: '' };
  if (CURRENCY_CODES.has(lower) || tokens[index]?.text === 'c') return null; // "c1,100": circa
  const last = endOfRun(tokens, index, isPartOfName);
  const isQuarter = lower === 'q' && last === index + 1 && tokens[last]?.text.length === 1;
  const kind: NumeralKind =
    isQuarter || lower === 'fy' ? 'DATE' : lower === 'no' ? 'ORDINAL' : 'NAME';
  return candidate(index, last, kind, null, { hasDigits: true });
};

const readAfterDigits = (line: Line, index: number, after: Token): Candidate | null => {
  const { tokens } = line;
  if (after.type === 'WORD') {
    const { text } = after;
    const isCapitals = text.length <= 2 && text === text.toUpperCase();
    const isHouse = isCapitals && text.length === 1 && isCapitalised(tokens[index + 2]);
    if (isCapitals && (isHouse || !UNITS_IN_CAPITALS.has(text))) {
      return named(index, endOfRun(tokens, index, isPartOfName));
    }
    const next = tokens[index + 2];
    const isCross = /^[x×]$/i.test(text) && next?.type === 'DIGITS' && next.isGlued;
    if (isCross || text === 'ers') return named(index, isCross ? index + 2 : index + 1);
    return null;
  }
  if (after.text === '.') return readVersion(line, index);
  if (after.text !== '/' || tokens[index + 2]?.type !== 'DIGITS') return null;
  const found = kindOf(line, index, index + 2);
  return found.kind === 'NAME' && !NAMES.has(textOf(line, index, index + 2)) ? null : found;
};

// "192.168.1.1", "1.2.3": parts with points that are neither thousands nor a date.
const readVersion = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const last = endOfRun(
    tokens,
    index,
    (token, next) =>
      token.type === 'DIGITS' ||
      (token.text === '.' && next?.isGlued === true && next.type === 'DIGITS'),
  );
  if (last - index < 4 || readDate(line, index) !== null) return null;
  const groups = tokens.slice(index + 1, last + 1).filter((token) => token.type === 'DIGITS');
  return groups.every((group) => group.text.length === 3) ? null : named(index, last);
};

const textOf = ({ text, tokens }: Line, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end).toLowerCase();

const named = (first: number, last: number): Candidate =>
  candidate(first, last, 'NAME', null, { hasDigits: true });

const kindOf = (line: Line, first: number, last: number): Candidate => {
  const kind = IDIOMS.has(textOf(line, first, last)) ? 'IDIOM' : 'NAME';
  return candidate(first, last, kind, null, { hasDigits: true });
};

const withDigits = (
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: NumeralKind,
): Candidate | null => {
  const hasDigits = tokens.slice(first, last + 1).some((token) => token.type === 'DIGITS');
  return hasDigits ? candidate(first, last, kind, null, { hasDigits }) : null;
};

// Letters and digits that touch, and hyphens between them; "-related" is no part of a name.
const isPartOfName = (token: Token, next: Token | undefined): boolean => {
  if (token.type === 'DIGITS') return true;
  if (token.type === 'WORD') return token.text.length <= 3 || isCapitalised(token);
  const isJoint = token.text === '-' || token.text === '.' || token.text === '/';
  return isJoint && next?.isGlued === true && (next.type === 'DIGITS' || isCapitalised(next));
};

const endOfRun = (
  tokens: readonly Token[],
  index: number,
  isPart: (token: Token, next: Token | undefined) => boolean,
): number => {
  let last = index;
  for (let next = tokens[last + 1]; next?.isGlued; next = tokens[last + 1]) {
    if (!isPart(next, tokens[last + 2])) break;
    last += 1;
  }
  return last;
};
