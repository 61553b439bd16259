import type { Candidate } from '../candidate.ts';
import { isInitial } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { countedByNoun, isDemonym, MEASURES, TIME_UNITS } from './nouns.ts';
import { isHyphen } from './spelled.ts';

const NEVER_BEFORE = words(`
  no any some every each the this that which another big not every the square day number a an
  these those loved`);
const NEVER_AFTER = words(`
  of another by can must should could would might 's who that such thing day reason way time side
  hand example problem moment night morning evening after can't step's`);
const LIMITS = words('only just least than about exactly roughly almost nearly most under over');
const FATES = words('survived died missing dead dies injured wounded killed hurt drowned escaped');
const SPEAKERS = words(`
  official expert analyst resident witness diplomat source lawmaker senator woman man negotiator
  critic observer report study poll survey officer commander driver user reader columnist colleague
  politician minister aide adviser spokesman analyst economist scientist researcher doctor nurse
  teacher guard mp neighbour local theory option possibility suggestion version account estimate`);
const COUNTED_THINGS = words(`
  vote votes point goal seat case death percent question letter person people`);
const REACH = 25;

/**
 * Does "one" count here? It does in "one person was killed", "only one survived", "five dead, one
 * missing", "one week"; it does not as a pronoun, in "one of", or as "a certain": "one official said".
 */
export const countsOne = (
  { first, last }: Candidate,
  tokens: readonly Token[],
  isBesideNumbers: boolean,
): boolean => {
  const before = tokens[first - 1];
  const isStart = before?.sentence !== tokens[first]?.sentence;
  const previous = isStart || before?.type !== 'WORD' ? '' : before.lower;
  const after = tokens[last + 1];
  if (isHyphen(before)) return false;
  if (isHyphen(after)) return isLongTime(tokens[last + 2]);
  const word = after?.sentence === tokens[last]?.sentence ? (after?.lower ?? '') : '';
  if (previous === 'and' || previous === 'or') {
    return isBesideNumbers && !isPronounAfter(tokens, last) && !isSpeaker(after);
  }
  if (NEVER_BEFORE.has(previous) || (previous === 'at' && isIdiomOfTime(word))) return false;
  if (isNear(tokens, first, 'another') && previous === '') return false;
  if (word === 'of') return LIMITS.has(previous);
  if (NEVER_AFTER.has(word)) return false;
  if (LIMITS.has(previous)) return previous !== 'only' || tokens[first - 2]?.lower !== 'the';
  if (word === 'is' || word === 'was' || word === 'are') {
    return FATES.has(tokens[last + 2]?.lower ?? '') && isBesideNumbers;
  }
  if (FATES.has(word)) return isBesideNumbers || first === 0;
  if (isGap(tokens, first, last)) return isBesideNumbers;
  if (after?.type !== 'WORD' || isSpeaker(after)) return false;
  if (word === 'a' || word === 'an' || word === 'the') return false;
  return isCountedThing(after) || (isBesideNumbers && !FUNCTION_WORDS.has(word));
};

const FUNCTION_WORDS = words(`
  in on at to for from with as is was are were be has had have and or but if when where while it he
  she they we you i not said says told`);

// "Spain has three carriers and France one."
const isGap = (tokens: readonly Token[], first: number, last: number): boolean => {
  const isEnd = ['.', ',', ';', undefined].includes(tokens[last + 1]?.text);
  return isEnd && isCapitalised(tokens[first - 1]) && !isInitial(tokens, first - 1);
};

const isSpeaker = (token: Token | undefined): boolean => SPEAKERS.has(token?.lower ?? '');

const isLongTime = (token: Token | undefined): boolean =>
  TIME_UNITS.has(token?.lower ?? '') && token?.lower !== 'day';

const isIdiomOfTime = (word: string): boolean =>
  ['point', 'time', 'stage', 'moment'].includes(word);

const isPronounAfter = (tokens: readonly Token[], last: number): boolean => {
  const isOf = tokens[last + 1]?.lower === 'of';
  const next = tokens[last + 2]?.lower ?? '';
  return isOf && ['the', 'them', 'those', 'these', 'its', 'his', 'her', 'their'].includes(next);
};

const isNear = (tokens: readonly Token[], index: number, word: string): boolean =>
  tokens.slice(index + 1, index + 4).some((token) => token.lower === word);

const isCountedThing = (token: Token): boolean =>
  COUNTED_THINGS.has(token.lower) ||
  TIME_UNITS.has(token.lower) ||
  MEASURES.has(token.lower) ||
  (countedByNoun(token.text) !== null && !isDemonym(token.text));

/** Is another count near enough to make "one" a count too? */
export const isBesideNumber = (
  found: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
): boolean => {
  const sentence = tokens[found.first]?.sentence;
  const isNearby = (other: Candidate | undefined, gap: number): boolean =>
    other !== undefined &&
    gap <= REACH &&
    COUNTS.has(other.kind) &&
    Math.abs((tokens[other.first]?.sentence ?? 0) - (sentence ?? 0)) <= (gap < 6 ? 1 : 0);
  return (
    isNearby(before, found.first - (before?.last ?? 0)) ||
    isNearby(after, (after?.first ?? 0) - found.last)
  );
};

const COUNTS = new Set(['CARDINAL', 'RANGE', 'INDEFINITE', 'AGE']);
