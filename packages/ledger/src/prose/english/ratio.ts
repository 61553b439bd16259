import { compareDecimals } from '../../decimal/decimal.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { fractionValue } from '../number/exact.ts';
import type { Token } from '../text/token.ts';
import { TIME_UNITS } from './nouns.ts';
import { isHyphen } from './spelled.ts';

/** "One in five", "nine out of ten", "one case in a thousand", "one-in-a-hundred". */
export const joinRatio = (
  part: Candidate,
  whole: Candidate,
  tokens: readonly Token[],
): Candidate | null => {
  if (part.kind !== 'CARDINAL' || whole.kind !== 'CARDINAL') return null;
  if (typeof part.value !== 'string' || typeof whole.value !== 'string') return null;
  if (part.unit !== null || whole.unit !== null || part.value === '0') return null;
  if (!isLink(part, whole, tokens)) return null;
  if (compareDecimals(part.value, whole.value) >= 0 || isYear(whole)) return null;
  const after = tokens[isHyphen(tokens[whole.last + 1]) ? whole.last + 2 : whole.last + 1];
  if (TIME_UNITS.has(after?.lower ?? '') && !isHyphen(tokens[whole.last + 1])) return null;
  const value = fractionValue(part.value, whole.value);
  const hasDigits = part.hasDigits || whole.hasDigits;
  return candidate(part.first, whole.last, 'FRACTION', value, { hasDigits });
};

const isYear = ({ isBare, value }: Candidate): boolean =>
  isBare && typeof value === 'string' && value.length === 4 && value >= '1900' && value <= '2100';

const isLink = (part: Candidate, whole: Candidate, tokens: readonly Token[]): boolean => {
  const between = tokens.slice(part.last + 1, whole.first).slice(0, 4);
  const [a, b, c] = between.map((token) => token.lower);
  switch (between.length) {
    case 1:
      return a === 'in' && String(part.value).length <= 2;
    case 2:
      if (a === 'out' && b === 'of') return true;
      if (a === 'in' && b === 'every') return true;
      return b === 'in' && part.value === '1' && between[0]?.type === 'WORD' && isRound(whole);
    case 3:
      if (b === 'out' && c === 'of') return between[0]?.type === 'WORD';
      if (a === 'out' && b === 'of' && c === 'every') return true;
      return a === '-' && b === 'in' && c === '-';
    default:
      return false;
  }
};

// "One case in a thousand", "one person in five"; "one man in 45" is a man in room 45, for all we know.
const isRound = ({ value, scale }: Candidate): boolean =>
  scale !== null ||
  ['2', '3', '4', '5', '6', '7', '8', '9', '10', '20', '100'].includes(String(value));
