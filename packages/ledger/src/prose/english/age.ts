import { compareDecimals } from '../../decimal/decimal.ts';
import type { Candidate } from '../candidate.ts';
import { highEnd } from '../number/exact.ts';
import type { ClaimWords } from '../../phrase/claim.ts';
import type { Line } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { isCount } from './date.ts';
import { countedByNoun, TIME_UNITS } from './nouns.ts';
import { isHyphen } from './spelled.ts';

const OF_AGE = words('aged age ages');
const TURNS = words('turned turning turns');
const BEFORE_AGE_OF = words('over under above below between than of');
const SETS = words('to from at of is was be');
const LEGAL = words(`
  voting retirement pension legal drinking minimum average median driving school-leaving marriage
  marrying conscription`);
const AFTER_AGE = words(`
  and or but when while now in on at with who last this next yesterday today was were is are must may
  can has had years year as he she they`);
const AGED_NOUNS = words(`
  people persons men women children boys girls adults pensioners minors those anyone everyone
  teenagers citizens males females youths youngsters man woman boy girl child someone nobody`);
const PRONOUNS = words("i he she who i'm he's she's");
const TO_BE = words('am is was');
const LIVES = words(`
  died dies die lived retire retires retired retiring retirement married marries marry wed widowed
  orphaned school`);
const YOUNGER: ReadonlyMap<string, ClaimWords> = new Map([
  ['under', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
]);
const NO_PERSON = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december however meanwhile`);

/** Is this number an age: "aged 34", "34-year-old", "Petrova, 27, said", "men over 60"? */
export const asAge = (
  found: Candidate,
  before: Candidate | undefined,
  line: Line,
): Candidate | null => {
  if ((found.kind !== 'CARDINAL' && found.kind !== 'RANGE') || found.unit !== null) return null;
  const { tokens } = line;
  if (found.hasDigits && !found.isBare) return null;
  if (isYearsOld(tokens, found.last)) return { ...found, kind: 'AGE' };
  const highest = highEnd(found.value);
  if (highest === null || compareDecimals(highest, '120') > 0) return null;
  const limit = limitOf(found, tokens);
  const isAge =
    limit !== null ||
    isAged(found, tokens) ||
    isOfPerson(found, tokens) ||
    isInApposition(found, tokens) ||
    isAnotherAge(found, before, tokens);
  if (!isAge) return null;
  const isPlural = limit !== null && tokens[found.last + 1]?.lower === 's';
  const last = isPlural ? found.last + 1 : found.last;
  return { ...found, last, kind: 'AGE', words: limit ?? found.words };
};

// "under-21s", "over-65s"
const limitOf = ({ first }: Candidate, tokens: readonly Token[]): ClaimWords | null => {
  if (!isHyphen(tokens[first - 1]) || !tokens[first]?.isGlued) return null;
  return YOUNGER.get(tokens[first - 2]?.lower ?? '') ?? null;
};

// "-year-old", "years old", "years of age", "thirty-somethings"
const isYearsOld = (tokens: readonly Token[], last: number): boolean => {
  const at = isHyphen(tokens[last + 1]) ? last + 2 : last + 1;
  if (tokens[at]?.lower.startsWith('something')) return isHyphen(tokens[last + 1]);
  if (!TIME_UNITS.has(tokens[at]?.lower ?? '')) return false;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const word = tokens[next]?.lower;
  return word === 'old' || word === 'olds' || (word === 'of' && tokens[next + 1]?.lower === 'age');
};

// "aged 34", "age of 18", "she turned 40", "I am 66", "lived to 101", "died at 79"
const isAged = ({ first, last }: Candidate, tokens: readonly Token[]): boolean => {
  const [a, b] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (isCounted(tokens, last)) return false;
  if (OF_AGE.has(a) || (OF_AGE.has(b) && BEFORE_AGE_OF.has(a))) return true;
  if (a === 'at' && tokens[first - 1]?.text === 'At' && tokens[last + 1]?.text === ',') {
    return PRONOUNS.has(tokens[last + 2]?.lower ?? '');
  }
  if (a === 'at' && LIVES.has(b) && tokens[last + 1]?.lower === 'to') return true;
  if (!isLastWord(tokens, last)) return false;
  if (SETS.has(a) && isAboutAge(tokens, first)) return true;
  if (TURNS.has(a)) return true;
  if (TO_BE.has(a)) return PRONOUNS.has(b) || PERSON_NOUNS.has(b);
  if (PRONOUNS.has(a)) return a.includes("'");
  return (a === 'at' || a === 'to') && LIVES.has(b);
};

// "The voting age was cut to 16": the age that a law or a survey names.
const isAboutAge = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 2; at >= Math.max(1, first - 8); at -= 1) {
    if (tokens[at]?.lower === 'age') return LEGAL.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
};

// An age says all by itself: no noun follows it, as one does in "she is 40 votes ahead".
const isLastWord = (tokens: readonly Token[], last: number): boolean => {
  const after = tokens[last + 1];
  return after === undefined || after.type === 'MARK' || AFTER_AGE.has(after.lower);
};

// "children over 12", "boys of 14", "people between 18 and 25"
const isOfPerson = ({ first, last }: Candidate, tokens: readonly Token[]): boolean => {
  const limit = tokens[first - 1]?.lower ?? '';
  if (!BEFORE_AGE_OF.has(limit) || isCounted(tokens, last)) return false;
  if (limit === 'of' && !isLastWord(tokens, last)) return false;
  if (tokens[last + 1]?.lower === 'of') return false;
  const noun = tokens[first - 2]?.lower;
  const isOlder = noun === 'older' || noun === 'younger';
  return (isOlder && limit === 'than') || AGED_NOUNS.has(noun ?? '');
};

// "Anna Petrova, 27, said", "Minister, 52, quits", "her brother, 16."
const isInApposition = ({ first, last, isBare }: Candidate, tokens: readonly Token[]): boolean => {
  const name = tokens[first - 2];
  if (!isBare || tokens[first - 1]?.text !== ',' || name?.type !== 'WORD') return false;
  if (NO_PERSON.has(name.lower)) return false;
  const after = tokens[last + 1];
  const isPaired = after?.lower === 'and' && tokens[last + 2]?.type === 'DIGITS';
  const isClosed =
    after === undefined || isPaired || (after.type === 'MARK' && ',.;”"'.includes(after.text));
  if (!isClosed || (after?.isGlued && tokens[last + 2]?.isGlued)) return false;
  return isCapitalised(name) || isPerson(tokens, first - 2);
};

const PERSON_NOUNS = words(`
  mother father son daughter brother sister wife husband grandmother grandfather uncle aunt cousin
  nephew niece teacher driver student farmer nurse doctor pensioner engineer builder lawyer actor
  singer striker midfielder defender goalkeeper minister mayor suspect victim man woman boy girl
  worker officer soldier twin partner suspects brothers sisters sons daughters children friends fiance neighbour friend president spokesman pilot captain`);

const isPerson = (tokens: readonly Token[], index: number): boolean =>
  PERSON_NOUNS.has(tokens[index]?.lower ?? '') ||
  countedByNoun(tokens[index]?.lower ?? '') === 'PERSON';

// "aged 8 and 11", "of 14 and 15": an age beside an age
const isAnotherAge = (
  { first, last }: Candidate,
  before: Candidate | undefined,
  tokens: readonly Token[],
): boolean => {
  if (before?.kind !== 'AGE' || first - before.last !== 2 || isCounted(tokens, last)) return false;
  return ['and', 'or', ','].includes(tokens[first - 1]?.lower ?? '');
};

const isCounted = (tokens: readonly Token[], last: number): boolean =>
  isCount(tokens, last + 1) || tokens[last + 1]?.text === '%';
