import { formatClaim } from '../../phrase/format.ts';
import type { Candidate } from '../candidate.ts';
import { findByLine } from '../find-by-line.ts';
import type { Language } from '../language.ts';
import type { Numeral } from '../numeral.ts';
import type { Line } from '../text/line.ts';
import { classify } from './classify.ts';
import { compose } from './compose.ts';
import { countedByNoun } from './nouns.ts';
import { qualifierOf } from './qualifier.ts';
import { readNumbers } from './read.ts';
import { countedNoun } from './unit.ts';

/** English as newsrooms write it, British or American. */
export const english: Language = {
  code: 'en',
  findNumerals: (text) => findByLine(text, numeralsOf),
  countedBy: countedByNoun,
  addsUp: (between) => ADDS_UP.test(between),
  formatClaim: (claim) => formatClaim(claim, 'en'),
};

const ADDS_UP =
  /\b(?:another|additional|additionally|plus|on top of|together with|as well as|further|in addition)\b/i;

const numeralsOf = (line: Line): Numeral[] =>
  classify(compose(readNumbers(line), line), line).map((found) => toNumeral(found, line));

const QUALIFIED = new Set(['DATE', 'TIME', 'NAME', 'IDIOM', 'ORDINAL', 'SCORE', 'INDEFINITE']);

const toNumeral = (found: Candidate, { text, tokens }: Line): Numeral => {
  const start = tokens[found.first]?.start ?? 0;
  const end = tokens[found.last]?.end ?? start;
  const noun = countedNoun(found, tokens);
  const qualifier = QUALIFIED.has(found.kind) ? null : qualifierOf(found, tokens);
  return {
    span: { start, end },
    phrase: {
      start: tokens[qualifier?.first ?? found.first]?.start ?? start,
      end: tokens[qualifier?.last ?? found.last]?.end ?? end,
    },
    text: text.slice(start, end),
    kind: found.kind,
    value: found.value,
    floor: found.floor,
    words: found.words ?? qualifier?.words ?? null,
    unit: found.unit ?? noun?.text ?? null,
    unitSpan: noun && { start: noun.start, end: noun.end },
  };
};
