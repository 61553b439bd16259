import { multiply } from '../../decimal/decimal.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { fractionValue } from '../number/exact.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { COLLECTIONS, MAGNITUDES, SINGULARS, SMALL } from './number-forms.ts';
import { LONE_PARTS, ORDINALS, PARTS } from './ordinals.ts';
import { plain } from './spelled.ts';

const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['вдвое', '2'],
  ['дважды', '2'],
  ['втрое', '3'],
  ['трижды', '3'],
  ['вчетверо', '4'],
  ['четырежды', '4'],
  ['впятеро', '5'],
  ['вшестеро', '6'],
  ['вдесятеро', '10'],
]);
const MULTIPLYING = /^(удво|утро|учетвер)(ил|ит|ен|ят|им|еш)\p{L}*$/u;
const TIMES: Record<string, string> = { удво: '2', утро: '3', учетвер: '4' };
const HALF_OF = /^пол(миллиона|миллиарда|тысячи|сотни|дюжины)$/;
const GENITIVE_BEFORE = words('около более больше свыше до менее меньше порядка примерно');
const FEW = words('несколько');

/** Reads "вдвое", "удвоилось", "трижды". */
export const readMultiple = ({ tokens }: Line, index: number): Candidate | null => {
  const word = plain(tokens[index]);
  const value = MULTIPLES.get(word) || TIMES[MULTIPLYING.exec(word)?.[1] ?? ''];
  return value ? candidate(index, index, 'MULTIPLE', value) : null;
};

/** Reads "треть", "две трети", "десятую часть", "половина", "полмиллиона". */
export const readPart = ({ tokens }: Line, index: number): Candidate | null => {
  const word = plain(tokens[index]);
  const half = HALF_OF.exec(word)?.[1];
  if (half !== undefined) {
    const of = MAGNITUDES.get(half) ?? COLLECTIONS.get(half) ?? '1';
    return candidate(index, index, 'CARDINAL', multiply(of, '0.5'), { scale: of });
  }
  const count = SMALL.get(word);
  const part = PARTS.get(plain(tokens[index + 1]));
  if (count !== undefined && count > 0 && part !== undefined && part > 2) {
    const value = fractionValue(String(count), String(part));
    return candidate(index, index + 1, 'FRACTION', value);
  }
  const lone = PARTS.get(word);
  if (lone === undefined) return null;
  const isShare = ['часть', 'части', 'доля', 'долю', 'доли'].includes(plain(tokens[index + 1]));
  if (isShare && lone > 2) {
    return candidate(index, index + 1, 'FRACTION', fractionValue('1', String(lone)));
  }
  if (!LONE_PARTS.has(word) || ORDINALS.has(plain(tokens[index - 1]))) return null;
  return candidate(index, index, 'FRACTION', fractionValue('1', String(lone)));
};

/** Reads counts without a number: "сотни тысяч", "десятки", "несколько тысяч"; "тысячу" is a thousand. */
export const readCollection = ({ tokens }: Line, index: number): Candidate | null => {
  const word = plain(tokens[index]);
  const start = FEW.has(word) ? index + 1 : index;
  const first = valueAt(tokens, start);
  if (first === null) return null;
  if (start === index && isOne(tokens, index, word)) {
    return candidate(index, index, 'CARDINAL', first, { scale: first });
  }
  const second = valueAt(tokens, start + 1);
  const floor = multiply(multiply(first, '2'), second ?? '1');
  return candidate(index, second === null ? start : start + 1, 'INDEFINITE', null, { floor });
};

const valueAt = (tokens: readonly Token[], index: number): string | null => {
  const word = plain(tokens[index]);
  return MAGNITUDES.get(word) ?? COLLECTIONS.get(word) ?? null;
};

// "Около тысячи" is a thousand in the genitive; "тысячи людей" are thousands.
const isOne = (tokens: readonly Token[], index: number, word: string): boolean => {
  const isFollowed = valueAt(tokens, index + 1) !== null;
  if (SINGULARS.has(word)) return !isFollowed;
  const isGenitive = word === 'тысячи' || word === 'сотни';
  return isGenitive && !isFollowed && GENITIVE_BEFORE.has(plain(tokens[index - 1]));
};
