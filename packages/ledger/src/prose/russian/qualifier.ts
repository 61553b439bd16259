import type { ClaimWords } from '../../phrase/claim.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../text/token.ts';
import { words as lexicon } from '../text/words.ts';
import { HUNDRED_FORMS, MAGNITUDES, SMALL, TEN_FORMS } from './number-forms.ts';
import { isChange } from './change.ts';
import { plain } from './spelled.ts';

const PHRASES: Record<Exclude<ClaimWords, 'PLAIN'>, readonly string[]> = {
  MORE_THAN: [
    'более',
    'более чем',
    'больше',
    'больше чем',
    'свыше',
    'выше',
    'превышает',
    'превышают',
    'превысил',
    'превысила',
    'превысило',
    'превысили',
  ],
  AT_LEAST: [
    'не менее',
    'не меньше',
    'не менее чем',
    'по меньшей мере',
    'как минимум',
    'минимум',
    'по крайней мере',
  ],
  LESS_THAN: ['менее', 'менее чем', 'меньше', 'меньше чем', 'ниже'],
  UP_TO: [
    'до',
    'не более',
    'не более чем',
    'не больше',
    'максимум',
    'не превышает',
    'не превышают',
    'не превысил',
    'не превысила',
    'не превысило',
  ],
  NEARLY: ['почти', 'чуть менее', 'чуть меньше', 'немногим менее', 'без малого', 'едва ли не'],
  ABOUT: ['около', 'примерно', 'порядка', 'приблизительно', 'ориентировочно', 'где-то', 'в районе'],
};
const BEFORE: ReadonlyMap<string, ClaimWords> = new Map(
  (Object.keys(PHRASES) as Exclude<ClaimWords, 'PLAIN'>[]).flatMap((kind) =>
    PHRASES[kind].map((phrase): [string, ClaimWords] => [phrase, kind]),
  ),
);
const LONGEST = 3;
// Nouns that stand before a number to make it a guess: "человек двадцать", "лет пять".
const TURNED = lexicon('человек лет дней часов минут рублей километров метров домов машин раз');

// "менее чем на три процента", "примерно в 40 км"
const BETWEEN = lexicon('на в во за к по с со о об из');

export interface Qualifier {
  words: ClaimWords;
  first: number;
}

/** The words before a number that qualify it; "человек двадцать", turned round, is about twenty. */
export const qualifierOf = (found: Candidate, tokens: readonly Token[]): Qualifier | null => {
  const { first } = found;
  const before = BETWEEN.has(plain(tokens[first - 1])) ? [first, first - 1] : [first];
  for (const end of before) {
    for (let length = LONGEST; length > 0; length -= 1) {
      const start = end - length;
      if (start < 0 || tokens[start]?.sentence !== tokens[first]?.sentence) continue;
      const phrase = tokens.slice(start, end).map(plain).join(' ');
      const words = BEFORE.get(phrase);
      if (words === undefined) continue;
      return phrase === 'до' && isChange(tokens, start) ? null : { words, first: start };
    }
  }
  const noun = tokens[first - 1];
  const isTurned = noun?.type === 'WORD' && TURNED.has(plain(noun)) && !isNumber(tokens[first - 2]);
  if (isTurned && found.kind === 'CARDINAL' && !found.hasDigits) {
    return { words: 'ABOUT', first: first - 1 };
  }
  const isOver =
    plain(tokens[found.last + 1]) === 'с' && plain(tokens[found.last + 2]) === 'лишним';
  return isOver ? { words: 'MORE_THAN', first } : null;
};

const isNumber = (token: Token | undefined): boolean =>
  token?.type === 'DIGITS' ||
  [SMALL, TEN_FORMS, HUNDRED_FORMS, MAGNITUDES].some((forms) => forms.has(plain(token)));
