import type { Candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { readAmount } from './amount.ts';
import { readCluster } from './cluster.ts';
import { MONTHS, readDate } from './date.ts';
import { readFraction } from './fraction.ts';
import { readIndefinite } from './indefinite.ts';
import { readMultiple } from './multiple.ts';
import {
  DECADES,
  INDEFINITES,
  LOOSE_MULTIPLES,
  MAGNITUDES,
  MULTIPLES,
  ORDINALS,
  SMALL,
  TENS,
  VULGAR,
} from './number-words.ts';
import { readOrdinal } from './ordinal.ts';
import { CURRENCY_SIGNS } from './sign.ts';
import { readTime } from './time.ts';

type Reader = (line: Line, index: number) => Candidate | null;

// In this order: what is grown together with letters, then the calendar, then plain numbers.
const READERS: readonly Reader[] = [
  readCluster,
  readTime,
  readDate,
  readMultiple,
  readIndefinite,
  readFraction,
  readOrdinal,
  readAmount,
];

const OTHER_STARTS = words(
  'a an half quarter several few couple many dozen minus us hk nz - − – . # http https www covid',
);
const LEXICONS = [
  SMALL,
  TENS,
  MAGNITUDES,
  INDEFINITES,
  ORDINALS,
  MULTIPLES,
  LOOSE_MULTIPLES,
  VULGAR,
];
const STARTS: ReadonlySet<string> = new Set(
  [
    ...LEXICONS.map((lexicon) => lexicon.keys()),
    OTHER_STARTS,
    DECADES,
    CURRENCY_SIGNS,
    MONTHS,
  ].flatMap((starts) => Array.from(starts)),
);

/** Every number of the line as it stands, before its neighbours are looked at. */
export const readNumbers = (line: Line): Candidate[] => {
  const { tokens } = line;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!mayStart(tokens, index)) continue;
    const first = readFirst(line, index);
    if (first === null) continue;
    found.push(first);
    index = first.last;
  }
  return found;
};

const readFirst = (line: Line, index: number): Candidate | null => {
  for (const read of READERS) {
    const found = read(line, index);
    if (found !== null) return found;
  }
  return null;
};

const mayStart = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.type === 'DIGITS' || STARTS.has(token.lower)) return true;
  if (token.type !== 'WORD') return false;
  const after = tokens[index + 1];
  if (after?.isGlued !== true) return token.lower.endsWith('fold');
  return (
    after.type === 'DIGITS' ||
    after.text === '$' ||
    (after.text === '-' && tokens[index + 2]?.type === 'DIGITS') ||
    token.lower.endsWith('fold')
  );
};
