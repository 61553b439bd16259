import { compareDecimals, type Decimal, multiply } from '../../decimal/decimal.ts';
import { closed } from '../../interval/interval.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { highEnd, lowEnd, scaleValue } from '../number/exact.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { isContest, mayBeScore } from './score.ts';

const HYPHENS = new Set(['-', '–', '—', '‑']);
const CHANGES = words(`
  rose rise rises risen rising fell fall falls fallen falling raised raise raises raising lifted cut
  cuts cutting increased increase increases decreased decrease grew grow grown growing dropped drop
  drops climbed climb climbs jumped jump slid slipped went gone widened narrowed reduced moved
  expanded shrank shrunk up down doubled tripled halved soared surged plunged tumbled sank eased`);

type Joint = 'HYPHEN' | 'DASH' | 'COLON' | 'TO' | 'OR' | 'AND';

/** Two numbers that are the ends of a range, a score, a pair of dates or of hours; null otherwise. */
export const joinPair = (a: Candidate, b: Candidate, line: Line): Candidate | null => {
  const joint = jointOf(a, b, line.tokens);
  if (joint === null) return null;
  if (b.kind === 'TIME') return joinTimes(a, b);
  if (!isNumber(a) || !isNumber(b) || !areAlike(a, b)) return null;
  const low = lowEndOf(a, b);
  const high = lowEnd(b.value);
  if (low === null || high === null) return null;
  const order = compareDecimals(low, high);
  if (joint === 'COLON') return a.isBare && b.isBare ? score(a, b) : null;
  if (joint === 'HYPHEN') return joinTight(a, b, order, line) ?? range(a, b);
  if (joint === 'TO' && order >= 0) return isDivision(a, b, line) ? score(a, b) : null;
  if (order >= 0 || (joint === 'TO' && isChange(a, line.tokens))) return null;
  if (joint === 'OR' && (!a.hasDigits || a.isBare) && isClose(low, high)) return range(a, b);
  return joint === 'OR' ? null : range(a, b);
};

const jointOf = (a: Candidate, b: Candidate, tokens: readonly Token[]): Joint | null => {
  const count = b.first - a.last - 1;
  const mark = tokens[a.last + 1];
  if (count === 3 && mark?.text === '-' && tokens[a.last + 3]?.text === '-') {
    return tokens[a.last + 2]?.lower === 'to' ? 'TO' : null;
  }
  if (count !== 1 || mark === undefined) return null;
  if (mark.type === 'MARK' && HYPHENS.has(mark.text)) {
    return mark.isGlued && tokens[b.first]?.isGlued ? 'HYPHEN' : dashOf(mark);
  }
  if (mark.text === ':' && mark.isGlued && tokens[b.first]?.isGlued) return 'COLON';
  if (mark.lower === 'to') return 'TO';
  if (mark.lower === 'or') return 'OR';
  return mark.lower === 'and' && isBetween(a, tokens) ? 'AND' : null;
};

const dashOf = (mark: Token): Joint | null => (mark.text === '–' && !mark.isGlued ? 'DASH' : null);

// "between about 20 and 30": the word may stand a little before the number.
const isBetween = ({ first }: Candidate, tokens: readonly Token[]): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    if (tokens[at]?.lower === 'between') return tokens[at]?.sentence === tokens[first]?.sentence;
  }
  return false;
};

const NUMBERS = new Set(['CARDINAL', 'PERCENT', 'FRACTION', 'MULTIPLE']);
const isNumber = (found: Candidate): boolean => NUMBERS.has(found.kind) && found.value !== null;

// The second of a range may carry the sign for both: "5-7%", "two to three times".
const areAlike = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind || (a.kind === 'CARDINAL' && (b.kind === 'PERCENT' || b.kind === 'MULTIPLE'));

/** In "2 to 3 million" and "$1-2bn" the magnitude belongs to both. */
const lowEndOf = (a: Candidate, b: Candidate): Decimal | null => {
  const low = lowEnd(a.value);
  const high = highEnd(b.value);
  if (low === null || high === null || a.scale !== null || b.scale === null) return low;
  const scaledLow = multiply(low, b.scale);
  return compareDecimals(low, '1000') < 0 && compareDecimals(scaledLow, high) < 0 ? scaledLow : low;
};

const range = (a: Candidate, b: Candidate): Candidate => {
  const low = lowEndOf(a, b) ?? '0';
  const top = scaleValue(b.value, '1');
  return candidate(
    a.first,
    b.last,
    'RANGE',
    {
      lower: closed(low),
      upper: closed(highEnd(top) ?? low),
    },
    {
      hasDigits: a.hasDigits || b.hasDigits,
      isBare: a.isBare && b.isBare,
      unit: a.unit ?? b.unit,
      scale: b.scale,
    },
  );
};

const score = (a: Candidate, b: Candidate): Candidate =>
  candidate(a.first, b.last, 'SCORE', null, { hasDigits: a.hasDigits || b.hasDigits });

const joinTimes = (a: Candidate, b: Candidate): Candidate | null => {
  const isHour = a.kind === 'TIME' || (a.kind === 'CARDINAL' && a.isBare);
  return isHour ? { ...b, first: a.first } : null;
};

// "2021-22" is a season, "3-1" a score, "50-50" an idiom, "19-25" a range unless it is a vote.
const joinTight = (a: Candidate, b: Candidate, order: number, line: Line): Candidate | null => {
  const bounds = { hasDigits: a.hasDigits || b.hasDigits };
  const [low, high] = [String(a.value), String(b.value)];
  if (low === '50' && high === '50') return candidate(a.first, b.last, 'IDIOM', null, bounds);
  if (!a.isBare || !b.isBare) return order < 0 ? null : score(a, b);
  if (isYear(low) && isLaterYear(low, high, line.tokens[b.first])) {
    return candidate(a.first, b.last, 'DATE', null, bounds);
  }
  return order >= 0 || mayBeScore(line, a.first, b.last) ? score(a, b) : null;
};

const isYear = (value: string): boolean => value.length === 4 && value >= '1000' && value <= '2100';

// "1914–1918", "2021-22", "1999-00"
const isLaterYear = (low: Decimal, high: Decimal, token: Token | undefined): boolean => {
  if (isYear(high)) return high > low;
  const next = (Number(low) + 1) % 100;
  return token?.text.length === 2 && (Number(high) > Number(low.slice(2)) || Number(high) === next);
};

// "passed by 52 to 48"
const isDivision = (a: Candidate, b: Candidate, line: Line): boolean => {
  const isPlain = a.isBare && b.isBare;
  const isBy = line.tokens[a.first - 1]?.lower === 'by';
  return isPlain && (isBy || isContest(line, a.first, b.last));
};

const isChange = ({ first, unit }: Candidate, tokens: readonly Token[]): boolean => {
  const before = tokens[first - 1]?.lower;
  if (before === 'by') return false; // "rose by 1.1 to 1.3 per cent"
  const isFrom = before === 'from';
  const reach = isFrom || unit !== null ? 6 : 2;
  for (let at = first - 1; at >= Math.max(0, first - reach - 1); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (CHANGES.has(token.lower)) return true;
  }
  return false;
};

// "two or three", "50 or 60"; "3 or 300" are two guesses and not one.
const isClose = (low: Decimal, high: Decimal): boolean =>
  compareDecimals(high, multiply(low, '3')) < 0 || compareDecimals(high, '3') < 0;
