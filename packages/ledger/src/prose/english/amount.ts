import { add, canonical, type Decimal, larger, negate } from '../../decimal/decimal.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { readDigits } from '../number/digits.ts';
import { fractionValue, isInterval } from '../number/exact.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { readMagnitude } from './magnitude.ts';
import { countedByNoun } from './nouns.ts';
import { VULGAR } from './number-words.ts';
import { readCurrency, readSign } from './sign.ts';
import { readSpelled } from './spelled.ts';

/** Reads a count: sign, currency, digits or words, magnitude. "$1.3 million", "-20", "two dozen". */
export const readAmount = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const signed = readSign(tokens, index);
  const currency = readCurrency(tokens, signed.next);
  const number = readNumber(line, currency.next);
  if (number === null) return null;
  if (currency.sign !== null && !number.hasDigits) return null;
  const found = readMagnitude(line, number, currency.sign !== null);
  const value =
    signed.isNegative && typeof found.value === 'string' ? negate(found.value) : found.value;
  const isBare = found.isBare && !signed.isNegative && currency.sign === null;
  return { ...found, first: index, value, isBare, unit: currency.sign };
};

const readNumber = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.type === 'DIGITS') return readDigitNumber(line, index);
  const vulgar = VULGAR.get(token.text);
  if (vulgar) {
    const value = fractionValue(String(vulgar[0]), String(vulgar[1]));
    return candidate(index, index, 'FRACTION', value, { hasDigits: true });
  }
  if (token.text === '.' && !token.isGlued && tokens[index + 1]?.type === 'DIGITS') {
    const fraction = tokens[index + 1];
    if (fraction?.isGlued !== true) return null;
    const value = `0.${fraction.text}`;
    return candidate(index, index + 1, 'CARDINAL', value, { hasDigits: true });
  }
  const mayJoin = tokens[index - 1]?.lower !== 'between';
  const spelled = readSpelled(tokens, index, mayJoin);
  if (spelled === null) return null;
  const { next, value, scale } = spelled;
  return candidate(index, next - 1, 'CARDINAL', value, { scale });
};

const readDigitNumber = (line: Line, index: number): Candidate => {
  const { tokens } = line;
  const { next, value, otherwise, isBare } = readDigits(line.text, tokens, index, '.');
  const slash = tokens[next];
  const below = tokens[next + 1];
  if (isBare && slash?.text === '/' && slash.isGlued && below?.type === 'DIGITS') {
    if (isSeason(value, below))
      return candidate(index, next + 1, 'DATE', null, { hasDigits: true });
    const part = fractionValue(value, canonical(below.text));
    return candidate(index, next + 1, 'FRACTION', part, { hasDigits: true });
  }
  const vulgar = VULGAR.get(slash?.text ?? '');
  if (vulgar && slash?.isGlued) {
    const part = fractionValue(String(vulgar[0]), String(vulgar[1]));
    const sum = isInterval(part) || part === null ? value : add(value, part);
    return candidate(index, next, 'CARDINAL', sum, { hasDigits: true });
  }
  const mixed = isBare ? readMixed(tokens, next, value) : null;
  if (mixed !== null) return candidate(index, next + 2, 'CARDINAL', mixed, { hasDigits: true });
  const read = otherwise !== null && countsWholes(tokens[next]) ? larger(value, otherwise) : value;
  return candidate(index, next - 1, 'CARDINAL', read, { isBare, hasDigits: true });
};

// "2021/22", "2020/2021": a season or a financial year
const isSeason = (year: Decimal, { text }: Token): boolean =>
  year.length === 4 &&
  year >= '1800' &&
  year <= '2100' &&
  Number(text) % 100 === (Number(year) + 1) % 100;

// "370.000 people": nobody counts people in thousandths.
const countsWholes = (noun: Token | undefined): boolean => {
  const counted = countedByNoun(noun?.text ?? '');
  return counted !== null && !MEASURED.has(counted);
};

const MEASURED = new Set(['LENGTH', 'DURATION', 'PERCENT', 'CURRENCY']);

// "1 1/2"
const readMixed = (tokens: readonly Token[], next: number, whole: Decimal): Decimal | null => {
  const [above, slash, below] = tokens.slice(next, next + 3);
  if (above?.type !== 'DIGITS' || slash?.text !== '/' || below?.type !== 'DIGITS') return null;
  if (!slash.isGlued || !below.isGlued || Number(above.text) >= Number(below.text)) return null;
  const part = fractionValue(canonical(above.text), canonical(below.text));
  return typeof part === 'string' ? add(whole, part) : null;
};
