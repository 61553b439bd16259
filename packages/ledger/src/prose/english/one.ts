import type { Candidate } from '../candidate.ts';
import { isInitial } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { countedByNoun, isDemonym, MEASURES, TIME_UNITS } from './nouns.ts';
import { isHyphen } from './spelled.ts';

const NEVER_BEFORE = words(`
  said says told asked wrote added recalled warned   no any some every each the this that which another big square number a an these those loved`);
const NEVER_AFTER = words(`
  of another by can must should could would might 's who that such thing reason way time side hand
  foot eye step example problem moment after can't and or too last kind sort form`);
// "one night" is a time, "in one night" a count.
const PARTS_OF_TIME = words('day night morning evening afternoon');
const LIMITS = words('only just least than about exactly roughly almost nearly most under over');
const FATES = words(`
  survived died missing dead dies injured wounded killed hurt drowned escaped arrested freed rescued`);
const DEEDS = words(`
  kill kills killed killing injure injures injured injuring wound wounds wounded wounding arrest
  arrested detained hit struck destroyed downed shot rescued saved freed lost losing leaving`);
const RATES = words('per each apiece');
const SPEAKERS = words(`
  official expert analyst resident witness diplomat source lawmaker senator woman man negotiator
  critic observer report study poll survey officer commander driver user reader columnist colleague
  politician minister aide adviser spokesman analyst economist scientist researcher doctor nurse
  teacher guard mp neighbour local theory option possibility suggestion version account estimate`);
const COUNTED_THINGS = words(`
  vote votes point goal seat case death percent question letter person people count charge victim`);

/**
 * Does "one" count here? It does in "one person was killed", "only one survived", "five dead, one
 * missing", "one week"; it does not as a pronoun, in "one of", or as "a certain": "one official said".
 */
export const countsOne = (
  { first, last }: Candidate,
  tokens: readonly Token[],
  isBeside: boolean,
): boolean => {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (isHyphen(before)) return false;
  if (isHyphen(after)) return isLongTime(tokens[last + 2]);
  const isStart = before?.sentence !== tokens[first]?.sentence;
  const previous = isStart || before?.type !== 'WORD' ? '' : before.lower;
  const word = after?.sentence === tokens[last]?.sentence ? (after?.lower ?? '') : '';
  if (DEEDS.has(previous)) return true;
  if (previous === 'and' || previous === 'or') {
    return isBeside && !isPronounAfter(tokens, last) && !isSaying(tokens, last);
  }
  if (previous === 'not') return isBeside && after?.type === 'MARK';
  if (NEVER_BEFORE.has(previous) || (previous === 'at' && isIdiomOfTime(word))) return false;
  if (previous === '' && isNear(tokens, first, 'another')) return false;
  if (word === 'of') return LIMITS.has(previous);
  if (NEVER_AFTER.has(word)) return false;
  if (LIMITS.has(previous)) return previous !== 'only' || tokens[first - 2]?.lower !== 'the';
  return (
    isToldOf(tokens, first, last, word, isBeside) || isOfThings(tokens, last, previous, isBeside)
  );
};

// "one died", "one was turned back", "one per 12 km", "one a day", "Spain has three and France one"
const isToldOf = (
  tokens: readonly Token[],
  first: number,
  last: number,
  word: string,
  isBeside: boolean,
): boolean => {
  const next = tokens[last + 2]?.lower ?? '';
  if (FATES.has(word)) return isBeside || first === 0;
  if (!isBeside) return false;
  if (word === 'is' || word === 'was' || word === 'were')
    return FATES.has(next) || next.endsWith('ed');
  if (word === 'a' && TIME_UNITS.has(next)) return true;
  return RATES.has(word) || (word === 'for' && next === 'every') || isGap(tokens, first, last);
};

// "one vote", "one week", and with other numbers beside it "one tractor"
const isOfThings = (
  tokens: readonly Token[],
  last: number,
  previous: string,
  isBeside: boolean,
): boolean => {
  const noun = tokens[last + 1];
  if (noun?.type !== 'WORD' || isSpeaker(noun) || ['a', 'an', 'the'].includes(noun.lower))
    return false;
  if (PARTS_OF_TIME.has(noun.lower))
    return isBeside && ['in', 'for', 'and', 'took'].includes(previous);
  return isCountedThing(noun) || (isBeside && !FUNCTION_WORDS.has(noun.lower));
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

// "and one official said", "and one of them told reporters"
const isSaying = (tokens: readonly Token[], last: number): boolean =>
  isSpeaker(tokens[last + 1]) && [2, 3].some((by) => SAYS.has(tokens[last + by]?.lower ?? ''));

const SAYS = words(`
  said says told tells described called recalled added wrote warned asked put shrugged who`);

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
  [1, 2, 3].some((by) => tokens[index + by]?.lower === word);

const isCountedThing = (token: Token): boolean =>
  COUNTED_THINGS.has(token.lower) ||
  TIME_UNITS.has(token.lower) ||
  MEASURES.has(token.lower) ||
  (countedByNoun(token.text) !== null && !isDemonym(token.text));
