import type { Candidate } from '../candidate.ts';
import { isInterval } from '../number/exact.ts';
import type { Token } from '../text/token.ts';
import { endOfMultiple } from './multiple.ts';
import { isHyphen } from './spelled.ts';

const COUNTABLE = new Set(['CARDINAL', 'FRACTION']);

/** Takes in what follows a number and changes its kind: a percent sign, "times as many", "-fold". */
export const withSuffix = (found: Candidate, tokens: readonly Token[]): Candidate => {
  if (!COUNTABLE.has(found.kind)) return found;
  const percent = endOfPercent(tokens, found);
  if (percent !== null)
    return { ...found, kind: 'PERCENT', last: percent, unit: '%', isBare: false };
  if (found.kind !== 'CARDINAL' || isInterval(found.value)) return found;
  const multiple = endOfMultiple(tokens, found.last);
  return multiple === null ? found : { ...found, kind: 'MULTIPLE', last: multiple, isBare: false };
};

/** The last token of "%", "percent", "per cent", "a percentage point" after a number, or null. */
const endOfPercent = (tokens: readonly Token[], { last, kind }: Candidate): number | null => {
  let at = last + 1;
  if (isHyphen(tokens[at])) at += 1;
  if (kind === 'FRACTION') {
    if (tokens[at]?.lower === 'of') at += 1;
    if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'one') at += 1;
  }
  const word = tokens[at]?.lower;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  switch (word) {
    case '%':
    case '٪':
    case 'percent':
    case 'pct':
    case 'pc':
      return at;
    case 'per':
      return tokens[at + 1]?.lower === 'cent' ? at + 1 : null;
    case 'percentage':
      return tokens[next]?.lower === 'point' || tokens[next]?.lower === 'points' ? next : null;
    default:
      return null;
  }
};
