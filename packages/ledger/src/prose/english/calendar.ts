import { type Candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { isCount } from './date.ts';
import { TIME_UNITS } from './nouns.ts';
import { isHyphen } from './spelled.ts';

const TOWARDS_NOW = words('ago later earlier before after hence previously');
// "He waited two days before" tells how long, not when.
const LASTING = words('for spent waited served lasted took after within inside under in every');
const MODALS = words('may might can could will would should must to did does not');
const LIMITING = words('least than to over minimum another additional further');
const DEICTIC = words('past last next previous coming preceding following');
const NOT_A_YEAR = words('some over nearly almost exactly total');
const NOT_PLURAL = words('was is has as does its his this us less across always thus is');
const YEAR_BEFORE = words(`
  in since by until till from of during before after year circa around about late early mid the its
  their his her this that a for to and between through spring summer autumn winter`);
const DECADE_BEFORE = words('the late early mid');
const LIMITS = words('over under');
const POSSESSIVES = words('his her their my your our its');

const asDate = (found: Candidate, last = found.last): Candidate => ({
  ...found,
  last,
  kind: 'DATE',
  value: null,
});

/** Decades ("the 1990s", "the '90s"), and the twenties of a life ("in her 20s"). */
export const asDecade = (found: Candidate, { tokens }: Line): Candidate | null => {
  const plural = tokens[found.last + 1];
  if (!found.isBare || !plural?.isGlued) return null;
  const at = plural.text === "'" || plural.text === '’' ? found.last + 2 : found.last + 1;
  if (tokens[at]?.lower !== 's' || !tokens[at]?.isGlued) return null;
  const value = Number(found.value);
  if (String(found.value).length === 4) return asDate(found, at);
  if (value % 10 !== 0 || value < 10 || value > 90) return null;
  if (isOfALife(tokens, found.first)) {
    const end = { value: String(value + 9), closed: true };
    const start = { value: String(value), closed: true };
    return { ...found, last: at, kind: 'AGE', value: { lower: start, upper: end } };
  }
  const before = tokens[found.first - 1];
  if (isHyphen(before) && LIMITS.has(tokens[found.first - 2]?.lower ?? '')) return null;
  const isDecade =
    DECADE_BEFORE.has(before?.lower ?? '') ||
    before?.text === "'" ||
    before?.text === '’' ||
    before?.text === '‘' ||
    isHyphen(before);
  return isDecade ? asDate(found, at) : null;
};

const isOfALife = (tokens: readonly Token[], first: number): boolean => {
  const [before, earlier] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  return POSSESSIVES.has(before) || POSSESSIVES.has(earlier);
};

/** A bare number of four digits that is a year, or two such numbers. */
export const asYear = (found: Candidate, { tokens }: Line): Candidate | null => {
  if (!found.isBare || !areYears(found)) return null;
  const before = tokens[found.first - 1];
  const after = tokens[found.last + 1];
  if (NOT_A_YEAR.has(before?.lower ?? '') || before?.lower === 'than') return null;
  if (isCount(tokens, found.last + 1) || isHyphen(after)) return null;
  if (YEAR_BEFORE.has(before?.lower ?? '') || before?.type !== 'WORD') return asDate(found);
  const isPlural = after?.type === 'WORD' && /[^s]s$/.test(after.lower);
  if (isPlural && !NOT_PLURAL.has(after.lower)) return null;
  return isRecent(found) ? asDate(found) : null;
};

// Without a word that dates it, "1800" is as likely a count.
const isRecent = ({ value }: Candidate): boolean =>
  typeof value !== 'string' || (value >= '1900' && value <= '2050');

const areYears = ({ value }: Candidate): boolean => {
  const ends = typeof value === 'string' ? [value] : [value?.lower?.value, value?.upper?.value];
  return ends.every((end) => end?.length === 4 && end >= '1400' && end <= '2100');
};

/** Calendar time told from now: "two years ago", "three days later", "the past 24 hours". */
export const asRelativeDate = (found: Candidate, { tokens }: Line): Candidate | null => {
  if (found.kind !== 'CARDINAL' && found.kind !== 'RANGE' && found.kind !== 'INDEFINITE')
    return null;
  const isJoined = isHyphen(tokens[found.last + 1]);
  const at = isJoined ? found.last + 2 : found.last + 1;
  if (!TIME_UNITS.has(tokens[at]?.lower ?? '')) return null;
  const isVerb = MODALS.has(tokens[found.first - 2]?.lower ?? ''); // "may last six weeks"
  if (!isJoined && !isVerb && DEICTIC.has(tokens[found.first - 1]?.lower ?? '')) {
    return asDate(found, at);
  }
  const direction = tokens[at + 1]?.lower ?? '';
  const before = tokens[found.first - 1]?.lower ?? '';
  if (!TOWARDS_NOW.has(direction) || LASTING.has(before)) return null;
  // "At least 17 years before parole" limits a stretch of time; "about two years after" dates.
  if (LIMITING.has(before) && direction !== 'ago') return null;
  const isCompared = tokens[at + 2]?.lower === 'than';
  return isCompared ? null : asDate(found, at + 1);
};
