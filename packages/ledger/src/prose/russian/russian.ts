import { formatNumber } from '../../phrase/format.ts';
import type { Claim, ClaimWords } from '../../phrase/claim.ts';
import { type Candidate, candidate } from '../candidate.ts';
import { findByLine } from '../find-by-line.ts';
import type { Language } from '../language.ts';
import type { Numeral } from '../numeral.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { readAmount } from './amount.ts';
import { readClock, readDate } from './calendar.ts';
import { classify } from './classify.ts';
import { joinPair } from './join.ts';
import { countedByNoun } from './nouns.ts';
import { ORDINALS } from './ordinals.ts';
import { readCollection, readMultiple, readPart } from './parts.ts';
import { qualifierOf } from './qualifier.ts';
import { plain } from './spelled.ts';
import { readSuffixed } from './suffixed.ts';

const WORDS: Record<ClaimWords, string> = {
  MORE_THAN: 'более ',
  AT_LEAST: 'не менее ',
  ABOUT: 'около ',
  UP_TO: 'до ',
  NEARLY: 'почти ',
  LESS_THAN: 'менее ',
  PLAIN: '',
};

/** Russian as newsrooms write it. */
export const russian: Language = {
  code: 'ru',
  findNumerals: (text) => findByLine(text, numeralsOf),
  countedBy: countedByNoun,
  addsUp: (between) => ADDS_UP.test(between),
  formatClaim: ({ words, value }: Claim) => WORDS[words] + formatNumber(value, 'ru'),
};

const ADDS_UP = /(?:ещё|еще|дополнительно|плюс|вместе с|кроме того|сверх того)/i;

const readOrdinal = ({ tokens }: Line, index: number): Candidate | null => {
  const value = ORDINALS.get(plain(tokens[index]));
  const before = tokens[index - 1];
  if (value === undefined || (before?.text === '-' && before.isGlued)) return null;
  return candidate(index, index, 'ORDINAL', String(value));
};

const READERS = [
  readSuffixed,
  readClock,
  readDate,
  readMultiple,
  readPart,
  readOrdinal,
  readAmount,
  readCollection,
];

const numeralsOf = (line: Line): Numeral[] => {
  const found: Candidate[] = [];
  for (let index = 0; index < line.tokens.length; index += 1) {
    const read = firstOf(line, index);
    if (read === null) continue;
    const here = withSuffix(read, line.tokens);
    const before = found.at(-1);
    const joined = before ? joinPair(before, here, line.tokens) : null;
    if (joined) found[found.length - 1] = joined;
    else found.push(here);
    index = here.last;
  }
  return classify(found, line).map((one) => toNumeral(one, line));
};

const firstOf = (line: Line, index: number): Candidate | null => {
  for (const read of READERS) {
    const found = read(line, index);
    if (found !== null) return found;
  }
  return null;
};

// A percent sign, and "раза" after "в": "в два раза".
const withSuffix = (found: Candidate, tokens: readonly Token[]): Candidate => {
  if (found.kind !== 'CARDINAL') return found;
  const after = plain(tokens[found.last + 1]);
  if (after === '%' || (after.startsWith('процент') && !after.startsWith('процентн'))) {
    return { ...found, kind: 'PERCENT', last: found.last + 1, unit: '%', isBare: false };
  }
  if (after.startsWith('процентн') && plain(tokens[found.last + 2]).startsWith('пункт')) {
    return { ...found, kind: 'PERCENT', last: found.last + 2, unit: '%', isBare: false };
  }
  const isTimes = after === 'раз' || after === 'раза';
  return isTimes && plain(tokens[found.first - 1]) === 'в'
    ? { ...found, kind: 'MULTIPLE', last: found.last + 1, isBare: false }
    : found;
};

const QUALIFIED = new Set(['CARDINAL', 'RANGE', 'FRACTION', 'PERCENT', 'MULTIPLE', 'AGE']);

const toNumeral = (found: Candidate, { text, tokens }: Line): Numeral => {
  const start = tokens[found.first]?.start ?? 0;
  const end = tokens[found.last]?.end ?? start;
  const qualifier = QUALIFIED.has(found.kind) ? qualifierOf(found, tokens) : null;
  const noun = tokens[found.last + 1];
  const isCounted =
    noun?.type === 'WORD' && QUALIFIED.has(found.kind) && countedByNoun(noun.text) !== null;
  return {
    span: { start, end },
    phrase: { start: tokens[qualifier?.first ?? found.first]?.start ?? start, end },
    text: text.slice(start, end),
    kind: found.kind,
    value: found.value,
    floor: found.floor,
    words: found.words ?? qualifier?.words ?? null,
    unit: found.unit ?? (isCounted ? noun.text : null),
    unitSpan: isCounted && found.unit === null ? { start: noun.start, end: noun.end } : null,
  };
};
