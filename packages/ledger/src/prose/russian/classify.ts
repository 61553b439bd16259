import type { Candidate } from '../candidate.ts';
import { keepApart } from '../keep-apart.ts';
import type { Line } from '../text/line.ts';
import { isCapitalised, type Token } from '../text/token.ts';
import { words } from '../text/words.ts';
import { asRelativeDate } from './calendar.ts';
import { countedByNoun, YEARS } from './nouns.ts';
import { plain } from './spelled.ts';

const DESIGNATORS = words(`
  статья статье статьи статью статьей ст пункт пункте пункта глава главе школа школе школы дом рейс
  рейса рейсе рейсом резолюция резолюции трасса трассе канал платформа палата номер часть части`);
const DATIVE = words('мне ему ей им нам вам тебе');
const PERSONS = words(`
  мужчина женщина мальчик девочка юноша девушка сын дочь брат сестра мать отец муж жена мэр министр
  водитель студент пенсионер пенсионерка учитель врач спортсмен рабочий детей ребенок`);
const SPEAKERS = words('женщина мужчина чиновник эксперт житель врач источник депутат очевидец');
const DATIVE_PERSONS = words(`
  сыну дочери мальчику девочке мужчине женщине мэру отцу матери брату сестре жене мужу певцу`);
const OLDER = words('исполнилось исполнится исполнялось старше младше моложе возрасте');

/** Decides what each number is from the words around it, and drops words that count nothing. */
export const classify = (found: readonly Candidate[], line: Line): Candidate[] => {
  const kinds = found.map((here, at) =>
    keepApart(here, kindOf(here, line), found[at - 1], found[at + 1]),
  );
  for (let at = kinds.length - 2; at >= 0; at -= 1) {
    const [here, next] = [kinds[at], kinds[at + 1]];
    if (!here || !next || !isAgeBesideAge(here, next, line.tokens)) continue;
    kinds[at] = { ...here, kind: 'AGE' };
    kinds[at + 1] = { ...next, kind: 'AGE' };
  }
  return kinds.filter((here, at) =>
    countsAsNumber(here, kinds[at - 1], kinds[at + 1], line.tokens),
  );
};

const kindOf = (found: Candidate, line: Line): Candidate => {
  if (found.kind !== 'CARDINAL' && found.kind !== 'RANGE') return found;
  const { tokens } = line;
  const relative = asRelativeDate(found, line);
  if (relative !== null) return relative;
  if (isAge(found, tokens)) return { ...found, kind: 'AGE' };
  const isNamed = found.isBare && DESIGNATORS.has(plain(tokens[beforeStop(found.first, tokens)]));
  const isNumbered = found.isBare && tokens[found.first - 1]?.text === '№';
  return isNamed || isNumbered ? { ...found, kind: 'NAME', value: null } : found;
};

// "ст. 353": the full stop of the abbreviation lies between.
const beforeStop = (first: number, tokens: readonly Token[]): number =>
  tokens[first - 1]?.text === '.' ? first - 2 : first - 1;

// "Мужчина 43 лет", "ей 29 лет", "Петров, 61 год, подал", "старше 60 лет"
const isAge = ({ first, last, unit }: Candidate, tokens: readonly Token[]): boolean => {
  if (unit !== null || !YEARS.has(plain(tokens[last + 1]))) return false;
  const before = tokens[first - 1];
  const isDative = DATIVE.has(plain(before)) || DATIVE_PERSONS.has(plain(before));
  if (isDative || /.(?:ому|ему)$/.test(plain(before))) return true;
  if (PERSONS.has(plain(before)) || OLDER.has(plain(before))) return true;
  if (before?.text !== ',') return false;
  const name = tokens[first - 2];
  return isCapitalised(name) || PERSONS.has(plain(name));
};

// "детей, 8 и 11 лет"
const isAgeBesideAge = (here: Candidate, next: Candidate, tokens: readonly Token[]): boolean => {
  if (here.kind !== 'CARDINAL' || !here.isBare || next.first - here.last !== 2) return false;
  const joint = plain(tokens[here.last + 1]);
  if (joint !== 'и' && joint !== ',') return false;
  if (![',', ':'].includes(tokens[here.first - 1]?.text ?? '')) return false;
  return next.kind === 'AGE' || YEARS.has(plain(tokens[next.last + 1]));
};

const isBeside = (other: Candidate | undefined, gap: number): boolean =>
  other?.kind === 'CARDINAL' && gap < 10;

const countsAsNumber = (
  here: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  tokens: readonly Token[],
): boolean => {
  const isOne = here.kind === 'CARDINAL' && here.value === '1' && !here.hasDigits;
  if (!isOne) return true;
  const previous = plain(tokens[here.first - 1]);
  const next = tokens[here.last + 1];
  if (previous === 'ни' || previous === 'не' || plain(next) === 'из' || next?.type !== 'WORD')
    return false;
  if (SPEAKERS.has(plain(next))) return false;
  if (countedByNoun(next.text) !== null) return true;
  return (
    isBeside(before, here.first - (before?.last ?? 0)) ||
    isBeside(after, (after?.first ?? 0) - here.last)
  );
};
