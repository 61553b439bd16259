import type { ClaimWords } from '../../phrase/claim.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { TIME_UNITS } from './nouns.ts';
import { isHyphen } from './spelled.ts';

const PHRASES: Record<Exclude<ClaimWords, 'PLAIN'>, readonly string[]> = {
  MORE_THAN: [
    'more than',
    'over',
    'above',
    'upwards of',
    'in excess of',
    'exceeding',
    'greater than',
    'higher than',
    '>',
  ],
  AT_LEAST: [
    'at least',
    'no fewer than',
    'not fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'as few as',
    'as little as',
    '≥',
  ],
  LESS_THAN: ['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', '<'],
  UP_TO: [
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    '≤',
  ],
  NEARLY: [
    'nearly',
    'almost',
    'close to',
    'approaching',
    'just under',
    'just below',
    'just short of',
    'not quite',
    'the best part of',
    'virtually',
    'practically',
  ],
  ABOUT: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'c',
    'ca',
    'an estimated',
    'estimated',
    'something like',
    'in the region of',
    'in the order of',
    'more or less',
    '~',
    '≈',
    'or so',
  ],
};
const BEFORE: ReadonlyMap<string, ClaimWords> = new Map(
  (Object.keys(PHRASES) as Exclude<ClaimWords, 'PLAIN'>[]).flatMap((kind) =>
    PHRASES[kind].map((phrase): [string, ClaimWords] => [phrase, kind]),
  ),
);
const LONGEST = 4;
// Between the qualifying word and the number: "more than the 300,000", "at least another 12".
const SKIPPED = words('the another a an its their his her');
const STRETCHES = words('just well little slightly for in lasted took spent after far');
// "a row over two islands", "quits over £2m loan", "shot down over four regions": no "more than".
const BEFORE_OVER = words(`
  quits quit row rows clash clashes dispute disputes fight fights anger outcry protest protests probe
  sued arrested fined charged flew fly flying down drones crossed jumped concerns talks vote debate
  split divided control power case trial jailed sacked fired fire clouds skies aircraft planes jets missiles helicopters spread
  spreads spreading stretched stretches scattered extends extended`);
// "The wage will go up to 12 euros" says where it stops, not how high it may go.
const RISES = words(`
  go goes going went gone add adds adding live lived tick ticks ticked edge edged crept creep inched
  climb climbs climbed rise rises rose shot jumped soared surged drifted nudged walked pulled`);
const TOPICS = words(
  'story book film talk talks worried worry think know said questions says speaks',
);

export interface Qualifier {
  words: ClaimWords;
  /** The first and last token of the number with its words. */
  first: number;
  last: number;
}

/** The words that qualify a number: before it ("at least") or after it ("or more", "-odd"). */
export const qualifierOf = (found: Candidate, tokens: readonly Token[]): Qualifier | null =>
  before(found, tokens) ?? after(found, tokens);

const before = (found: Candidate, tokens: readonly Token[]): Qualifier | null => {
  const { first, last } = found;
  const isSkipped = SKIPPED.has(tokens[first - 1]?.lower ?? '');
  for (const end of isSkipped ? [first - 1, first - 2] : [first - 1]) {
    for (let length = LONGEST; length > 0; length -= 1) {
      const start = end - length + 1;
      const kind = start < 0 ? undefined : BEFORE.get(phraseAt(tokens, start, end));
      if (kind === undefined || tokens[start]?.sentence !== tokens[first]?.sentence) continue;
      if (isPreposition(tokens, start, found)) return null;
      return { words: kind, first: start, last };
    }
  }
  return null;
};

const phraseAt = (tokens: readonly Token[], start: number, end: number): string => {
  let phrase = tokens[start]?.lower ?? '';
  for (let at = start + 1; at <= end; at += 1) phrase += ` ${tokens[at]?.lower ?? ''}`;
  return phrase;
};

// "over ten years" is a time in which something happened; "a story about two brothers" a topic.
const isPreposition = (tokens: readonly Token[], start: number, found: Candidate): boolean => {
  const word = tokens[start]?.lower;
  const previous = tokens[start - 1]?.lower ?? '';
  if (word === 'over') {
    const unit = tokens[isHyphen(tokens[found.last + 1]) ? found.last + 2 : found.last + 1];
    if (BEFORE_OVER.has(previous)) return true;
    return TIME_UNITS.has(unit?.lower ?? '') && !STRETCHES.has(previous);
  }
  if (word === 'about') return TOPICS.has(previous) && previous !== 'said' && previous !== 'says';
  if (word === 'up') return RISES.has(previous);
  return word === 'above' || word === 'below' || word === 'under' ? previous === 'from' : false;
};

const after = ({ first, last }: Candidate, tokens: readonly Token[]): Qualifier | null => {
  const [a, b] = [tokens[last + 1], tokens[last + 2]];
  if (a === undefined) return null;
  if (a.text === '+' && a.isGlued) return { words: 'AT_LEAST', first, last: last + 1 };
  if (isHyphen(a) && b?.lower === 'plus') return { words: 'MORE_THAN', first, last: last + 2 };
  if (isHyphen(a) && b?.lower === 'odd') return { words: 'ABOUT', first, last: last + 2 };
  for (const at of [last + 1, last + 2]) {
    if (tokens[at]?.lower !== 'or') continue;
    const kind = AFTER_OR.get(tokens[at + 1]?.lower ?? '');
    if (kind) return { words: kind, first, last: at + 1 };
  }
  return null;
};

const AFTER_OR: ReadonlyMap<string, ClaimWords> = new Map([
  ['more', 'AT_LEAST'],
  ['so', 'ABOUT'],
  ['thereabouts', 'ABOUT'],
  ['fewer', 'UP_TO'],
  ['less', 'UP_TO'],
]);
