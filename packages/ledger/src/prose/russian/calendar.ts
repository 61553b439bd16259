import { type Candidate, candidate } from '../candidate.ts';
import type { Line } from '../text/line.ts';
import type { Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { TIME_UNITS } from './nouns.ts';
import { ORDINALS } from './ordinals.ts';
import { plain } from './spelled.ts';

const MONTHS = words(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);
const JOINTS = words('- – — по и до');
const YEAR_WORDS = words('год года году годом годы годов годам годах г гг');
const YEAR_BEFORE = words('с со в до к после по от через около весной летом осенью зимой');
const PARTS_OF_DAY = words('утра вечера дня ночи');
const RECENT = words(`
  последние последних следующие следующих ближайшие ближайших минувшие прошедшие прошлые предыдущие`);

const dated = (first: number, last: number): Candidate =>
  candidate(first, last, 'DATE', null, { hasDigits: true });

const numberAt = (token: Token | undefined): number =>
  token?.type === 'DIGITS' && token.text.length <= 4 ? Number(token.text) : -1;

const isDay = (token: Token | undefined): boolean => numberAt(token) >= 1 && numberAt(token) <= 31;

const isYear = (token: Token | undefined): boolean =>
  numberAt(token) >= 1000 && numberAt(token) <= 2100 && token?.text.length === 4;

/** Reads "4 октября 2022", "19–25 сентября", "с 19 по 25 сентября", "04.10.2022", "1998 году". */
export const readDate = ({ tokens }: Line, index: number): Candidate | null => {
  const token = tokens[index];
  if (token?.type !== 'DIGITS') {
    const isDayInWords = ORDINALS.has(plain(token)) && MONTHS.has(plain(tokens[index + 1]));
    return isDayInWords ? candidate(index, index + 1, 'DATE', null) : null;
  }
  const [, mark, month, mark2, year] = tokens.slice(index, index + 5);
  if (mark?.text === '.' && mark2?.text === '.' && isDay(token) && isDay(month) && isYear(year)) {
    return dated(index, index + 4);
  }
  if (mark?.text === '-' && mark2?.text === '-' && isYear(token) && isDay(month) && isDay(year)) {
    return dated(index, index + 4);
  }
  if (isDay(token)) {
    const isTwo = JOINTS.has(mark?.lower ?? '') && isDay(month);
    const at = isTwo && MONTHS.has(plain(mark2)) ? index + 3 : index + 1;
    if (MONTHS.has(plain(tokens[at]))) return dated(index, isYear(tokens[at + 1]) ? at + 1 : at);
  }
  return isYear(token) && isYearHere(tokens, index) ? dated(index, index) : null;
};

const isYearHere = (tokens: readonly Token[], index: number): boolean => {
  const after = tokens[index + 1];
  if (after?.isGlued && (after.type === 'WORD' || after.text === '-')) return false;
  if (YEAR_WORDS.has(plain(after))) return true;
  const isEnd = after === undefined || after.type === 'MARK' || after.type === 'WORD';
  return isEnd && YEAR_BEFORE.has(plain(tokens[index - 1])) && !isCountedNoun(after);
};

const isCountedNoun = (token: Token | undefined): boolean => /(ов|ей|лет|век)$/.test(plain(token));

/** Reads "15:30", "9 утра", and the score "3:1", which has no two digits after the colon. */
export const readClock = ({ tokens }: Line, index: number): Candidate | null => {
  const token = tokens[index];
  const [colon, second] = [tokens[index + 1], tokens[index + 2]];
  if (token?.type !== 'DIGITS') return null;
  if (colon?.text === ':' && colon.isGlued && second?.type === 'DIGITS' && second.isGlued) {
    const isTime = second.text.length === 2 && numberAt(token) <= 24 && numberAt(second) < 60;
    const kind = isTime ? 'TIME' : 'SCORE';
    return candidate(index, index + 2, kind, null, { hasDigits: true });
  }
  const isHour = numberAt(token) >= 1 && numberAt(token) <= 12 && PARTS_OF_DAY.has(plain(colon));
  return isHour ? candidate(index, index + 1, 'TIME', null, { hasDigits: true }) : null;
};

/** Calendar time told from now: "два дня назад", "последние 24 часа". */
export const asRelativeDate = (found: Candidate, { tokens }: Line): Candidate | null => {
  if (found.kind !== 'CARDINAL' && found.kind !== 'RANGE') return null;
  const at = found.last + 1;
  if (!TIME_UNITS.has(plain(tokens[at]))) return null;
  if (RECENT.has(plain(tokens[found.first - 1])))
    return { ...found, last: at, kind: 'DATE', value: null };
  const direction = plain(tokens[at + 1]);
  const isPast = direction === 'назад' || direction === 'спустя';
  return isPast ? { ...found, last: at + 1, kind: 'DATE', value: null } : null;
};
