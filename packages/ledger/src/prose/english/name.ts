import type { Candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import { isInitial } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { isDemonym } from './nouns.ts';
import { isHyphen } from './spelled.ts';

// Words that are numbered by the number after them, whatever their first letter.
const DESIGNATORS = words(`
  article articles section sections chapter chapters clause paragraph paragraphs annex appendix
  platform platforms room rooms courtroom gate gates page pages junction junctions terminal tram route highway
  flight category resolution phase level tier volume channel lot exhibit directive regulation exit interstate motorway`);
// Words that are only when they are written with a capital.
const NAMED = words(`
  boeing airbus title windows unit formula group team division brigade battalion regiment apollo
  soyuz vostok sputnik iphone playstation android euro line bus building block area zone district
  ward precinct school hospital form stage grade class type model mark episode season part act psalm
  game round day week lap set test proposition bill pier camp hut house street avenue rule protocol
  amendment schedule figure table version mission expo agenda vision studio radio network war big wta atp iso masters ftse cac nikkei dax stoxx nasdaq
  fortune forbes
  super task force operation court pad pope magnum saturn delta ariane falcon tesla xbox`);
const SERIES = words('day week month year');
const BEFORE_SPAN = words('a an each every per one that same next last the');
const STREETS = words(
  'street avenue road lane square boulevard drive terrace gardens crescent quay',
);
const KNOWN = words('nations eyes kings sisters seasons gorges wonders angels deadly counties');
const PERFORMERS = words('cent seconds pistols pilots direction');
const DIGITS_IN_NAMES = 4;

/** Is this number part of a name: "Article 5", "10 Downing Street", "the Group of Seven"? */
export const asName = (
  found: Candidate,
  before: Candidate | undefined,
  line: Line,
): Candidate | null => {
  if (found.kind !== 'CARDINAL' && found.kind !== 'RANGE') return null;
  if (found.unit !== null || (found.hasDigits && !found.isBare)) return null;
  const { tokens } = line;
  const isName =
    isDesignated(found, tokens) ||
    isAddress(found, tokens) ||
    isPerformer(found, tokens) ||
    isBrand(found, tokens) ||
    isAnotherName(found, before, tokens) ||
    (!found.hasDigits && isCapitalNumber(found, line));
  return isName ? { ...found, kind: 'NAME', value: null } : null;
};

const isDesignated = ({ first, last, hasDigits }: Candidate, tokens: readonly Token[]): boolean => {
  const at = tokens[first - 1]?.lower === 'number' ? first - 2 : first - 1;
  const word = tokens[at];
  if (word?.type !== 'WORD' || word.sentence !== tokens[first]?.sentence) return false;
  const digits = tokens[first]?.text ?? '';
  if (hasDigits && digits.length > DIGITS_IN_NAMES) return false;
  if (tokens[last + 1]?.text === '%') return false;
  if (word.lower === 'of' && tokens[at - 1]?.text === 'Group') return true;
  if (isDayOfSeries(tokens, first, last)) return true;
  return DESIGNATORS.has(word.lower) || (isCapitalised(word) && NAMED.has(word.lower));
};

// "on day three", "in week 12 of the strike"; not "each day three ships came"
const isDayOfSeries = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (!SERIES.has(tokens[first - 1]?.lower ?? '')) return false;
  const after = tokens[last + 1];
  const isEnd = after === undefined || after.type === 'MARK' || after.lower === 'of';
  return isEnd && !BEFORE_SPAN.has(tokens[first - 2]?.lower ?? '');
};

// "10 Downing Street", "221 Baker Street"
const isAddress = ({ last, hasDigits }: Candidate, tokens: readonly Token[]): boolean => {
  if (!hasDigits || !isCapitalised(tokens[last + 1])) return false;
  return [last + 2, last + 3].some(
    (at) => isCapitalised(tokens[at]) && STREETS.has(tokens[at]?.lower ?? ''),
  );
};

// "iPhone 12", "S&P 500", and a title in quotation marks: "Fahrenheit 451"
const isBrand = ({ first, last, hasDigits }: Candidate, tokens: readonly Token[]): boolean => {
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]];
  if (!hasDigits || before?.type !== 'WORD') return false;
  if (/^\p{Ll}+\p{Lu}/u.test(before.text)) return true;
  if (before.text === 'P' && earlier?.text === '&') return true;
  const isOpened = earlier !== undefined && '“"‘'.includes(earlier.text) && !earlier.isGlued;
  return isOpened && isCapitalised(before) && '”"’'.includes(tokens[last + 1]?.text ?? ' ');
};

// "50 Cent", "30 Seconds to Mars"
const isPerformer = ({ last }: Candidate, tokens: readonly Token[]): boolean =>
  isCapitalised(tokens[last + 1]) && PERFORMERS.has(tokens[last + 1]?.lower ?? '');

// "platforms 3 and 4"
const isAnotherName = (
  { first, hasDigits, last }: Candidate,
  before: Candidate | undefined,
  tokens: readonly Token[],
): boolean => {
  if (before?.kind !== 'NAME' || first - before.last !== 2 || !hasDigits) return false;
  const joint = tokens[first - 1]?.lower ?? '';
  const after = tokens[last + 1];
  const isLast = after === undefined || after.type === 'MARK' || after.lower === 'of';
  return (joint === 'and' || joint === 'or' || joint === ',') && isLast;
};

// A number word with a capital in the middle of a sentence is a name: "the Five Eyes". At the start
// of one it is when a well-known name follows, or when a title in quotation marks does.
const isCapitalNumber = ({ first, last }: Candidate, line: Line): boolean => {
  const { tokens } = line;
  if (line.isTitleCase || !isCapitalised(tokens[first])) return false;
  const after = tokens[last + 1];
  const before = tokens[first - 1];
  if (isHyphen(after) && !isCapitalised(tokens[last + 2])) return false;
  if (!isInitial(tokens, first)) return true;
  if (KNOWN.has(after?.lower ?? '') && isCapitalised(after)) return true;
  const isTitle = before !== undefined && '“"‘'.includes(before.text) && isCapitalised(after);
  return isTitle && !isDemonym(after?.text ?? '');
};
