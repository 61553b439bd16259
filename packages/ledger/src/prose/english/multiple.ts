import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { LOOSE_MULTIPLES, MULTIPLES, SMALL, TENS } from './number-words.ts';
import { isHyphen } from './spelled.ts';

const AFTER_NO_MULTIPLE = words('down over up as back');
const BEFORE_LOOSE = words(
  'will to would could may might should can nearly almost than shall must',
);
const AFTER_LOOSE = words('the its his her their our that this what those since within every last');
const COMPARES = words(`
  as more higher larger greater bigger smaller less fewer longer heavier faster worse better the its
  his her their our that what those normal lower stronger richer deeper cheaper older taller`);

/** Reads "doubled", "twice", "threefold", and "double" where it multiplies. */
export const readMultiple = (line: Line, index: number): Candidate | null => {
  const { tokens } = line;
  const word = tokens[index]?.lower ?? '';
  const after = tokens[index + 1];
  const strict = MULTIPLES.get(word);
  if (strict !== undefined) {
    if (AFTER_NO_MULTIPLE.has(after?.lower ?? '') && word.startsWith('doubl')) return null;
    if (word === 'halves' && !isVerb(tokens, index)) return null;
    return candidate(index, index, 'MULTIPLE', strict);
  }
  const loose = LOOSE_MULTIPLES.get(word);
  if (loose !== undefined) {
    if (isHyphen(after) || AFTER_NO_MULTIPLE.has(after?.lower ?? '')) return null;
    const isMultiple =
      BEFORE_LOOSE.has(tokens[index - 1]?.lower ?? '') || AFTER_LOOSE.has(after?.lower ?? '');
    return isMultiple ? candidate(index, index, 'MULTIPLE', loose) : null;
  }
  const fold = word.endsWith('fold') ? wordValue(word.slice(0, -4)) : undefined;
  return fold === undefined ? null : candidate(index, index, 'MULTIPLE', String(fold));
};

const isVerb = (tokens: readonly Token[], index: number): boolean =>
  AFTER_LOOSE.has(tokens[index + 1]?.lower ?? '');

const wordValue = (word: string): number | undefined => {
  if (word === 'hundred') return 100;
  const value = SMALL.get(word) ?? TENS.get(word);
  return value !== undefined && value > 1 ? value : undefined;
};

/**
 * The token that ends a multiple after a number: "times" of "three times as many", "x" of "10x",
 * "fold" of "20-fold"; null where times are occasions ("sounded five times").
 */
export const endOfMultiple = (tokens: readonly Token[], last: number): number | null => {
  const after = tokens[last + 1];
  if (after === undefined) return null;
  const next = tokens[last + 2];
  if (after.isGlued && /^[x×]$/i.test(after.text) && !(next?.type === 'DIGITS' && next.isGlued)) {
    return last + 1;
  }
  if (isHyphen(after) && next?.lower === 'fold') return last + 2;
  if (after.lower !== 'times' || after.isGlued) return null;
  return next !== undefined && COMPARES.has(next.lower) ? last + 1 : null;
};
