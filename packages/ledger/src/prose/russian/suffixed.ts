import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { plain } from './spelled.ts';

const ORDINAL_ENDING = /^(й|я|е|го|му|м|х|ю|ый|ой|ая|ое|ые|ого|ую|ых)$/;
const OF_AGE = /^летн(ий|яя|ее|ие|его|ей|ему|им|ем|их|юю|ими)$/;
const IN_NAMES = 4;

/** Reads numbers grown together with letters: "21-летний", "5-й", "90-х", "Су-35", "С-300", "G7". */
export const readSuffixed = ({ tokens }: Line, index: number): Candidate | null => {
  const [token, hyphen, after] = tokens.slice(index, index + 3);
  if (token?.type === 'WORD') return readName(tokens, index);
  if (token?.type !== 'DIGITS' || !isHyphen(hyphen) || !after?.isGlued) return null;
  const word = plain(after);
  const more = { hasDigits: true };
  if (OF_AGE.test(word)) return candidate(index, index, 'AGE', String(Number(token.text)), more);
  if (!ORDINAL_ENDING.test(word)) return null;
  const isDecade = token.text.endsWith('0') && (word === 'х' || word === 'е' || word === 'ые');
  if (isDecade || token.text.length === 4) return candidate(index, index + 2, 'DATE', null, more);
  return candidate(index, index + 2, 'ORDINAL', String(Number(token.text)), more);
};

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.isGlued && (token.text === '-' || token.text === '‑');

const readName = (tokens: readonly Token[], index: number): Candidate | null => {
  const [word, second, third] = tokens.slice(index, index + 3);
  if (!isCapitalised(word) && word?.text.length !== 1) return null;
  if (second?.type === 'DIGITS' && second.isGlued) return named(index, index + 1);
  const isName = isHyphen(second) && third?.type === 'DIGITS' && third.isGlued;
  return isName && third.text.length <= IN_NAMES ? named(index, index + 2) : null;
};

const named = (first: number, last: number): Candidate =>
  candidate(first, last, 'NAME', null, { hasDigits: true });
