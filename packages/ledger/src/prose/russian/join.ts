import { add, compareDecimals, multiply } from '../../decimal/decimal.ts';
import { closed } from '../../interval/interval.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { fractionValue, highEnd, lowEnd } from '../number/exact.ts';
import type { Token } from '../text/token.ts';
import { isChange } from './change.ts';
import { plain } from './spelled.ts';

const HYPHENS = new Set(['-', '–', '—', '‑']);
const NUMBERS = new Set(['CARDINAL', 'PERCENT', 'FRACTION']);

/** Two numbers that say one thing: "от 30 до 40", "5–7%", "двух до трёх тысяч", "девять из десяти". */
export const joinPair = (
  a: Candidate,
  b: Candidate,
  tokens: readonly Token[],
): Candidate | null => {
  if (b.first - a.last === 1) return compound(a, b);
  if (b.first - a.last !== 2 || !NUMBERS.has(a.kind) || !NUMBERS.has(b.kind)) return null;
  const joint = tokens[a.last + 1];
  const word = plain(joint);
  const before = plain(tokens[a.first - 1]);
  const isTight = joint?.type === 'MARK' && HYPHENS.has(joint.text) && joint.isGlued;
  if (word === 'из') return share(a, b);
  const isFrom = before === 'с' || before === 'со' || before === 'от';
  const isRange =
    isTight ||
    (word === 'до' && isFrom && !isChange(tokens, a.first - 1)) ||
    (word === 'и' && before === 'между') ||
    word === 'или';
  return isRange ? range(a, b, isTight) : null;
};

// "12 млрд 300 млн" is one number.
const compound = (a: Candidate, b: Candidate): Candidate | null => {
  if (a.kind !== 'CARDINAL' || b.kind !== 'CARDINAL' || a.scale === null || b.scale === null)
    return null;
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return null;
  const isSmaller = compareDecimals(b.value, a.scale) < 0 && b.unit === null;
  return isSmaller ? { ...a, last: b.last, value: add(a.value, b.value), scale: b.scale } : null;
};

const share = (a: Candidate, b: Candidate): Candidate | null => {
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return null;
  // "200 000 из 300 000" are two counts; a share is told in small numbers.
  if (compareDecimals(b.value, '100') > 0 || b.isBare) return null;
  if (compareDecimals(a.value, b.value) >= 0 || a.value === '0') return null;
  return candidate(a.first, b.last, 'FRACTION', fractionValue(a.value, b.value));
};

const range = (a: Candidate, b: Candidate, isTight: boolean): Candidate | null => {
  const [low, high] = [lowEnd(a.value), highEnd(b.value)];
  if (low === null || high === null) return null;
  const isShared = a.scale === null && b.scale !== null && compareDecimals(low, '1000') < 0;
  const start = isShared ? multiply(low, b.scale ?? '1') : low;
  const hasDigits = a.hasDigits || b.hasDigits;
  if (compareDecimals(start, high) >= 0) {
    return isTight ? candidate(a.first, b.last, 'SCORE', null, { hasDigits }) : null;
  }
  const areYears = a.isBare && b.isBare && low.length === 4 && high.length === 4 && isTight;
  if (areYears) return candidate(a.first, b.last, 'DATE', null, { hasDigits });
  return candidate(
    a.first,
    b.last,
    'RANGE',
    { lower: closed(start), upper: closed(high) },
    { hasDigits, unit: a.unit ?? b.unit, scale: b.scale },
  );
};
