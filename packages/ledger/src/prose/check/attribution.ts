import type { Evaluation } from '../../figure/evaluation.ts';
import type { PlaceGraph } from '../../place/place-graph.ts';
import type { LedgerRecord } from '../../record/record.ts';
import { words } from '../text/words.ts';
import type { Fault } from './diagnostic.ts';

/**
 * A number that is one source's own is attributed in its paragraph: to the source, to who said it, or
 * to the outlet that carried it. "The interior minister" will do for the ministry.
 */
export const attributionFaults = (
  evaluation: Evaluation,
  paragraph: string,
  places: PlaceGraph,
): Fault[] => {
  const [only, ...others] = evaluation.inputs;
  if (only === undefined || others.length > 0) return [];
  const { record } = only;
  const lower = paragraph.toLowerCase();
  const names = namesOf(record);
  if (names.every((name) => !isSameScript(name, paragraph))) return [];
  if (names.some((name) => isNamed(name, lower, places))) return [];
  const said = record.statedBy ?? record.source.name;
  const via = record.via ? `, through ${record.via.name}` : '';
  return [
    {
      code: 'UNATTRIBUTED_FIGURE',
      severity: 'WARNING',
      message: `“${evaluation.title}” is the number of one source, and its paragraph does not say whose: ${said}${via}.`,
    },
  ];
};

const namesOf = ({ source, via, statedBy }: LedgerRecord): string[] =>
  [source.name, via?.name, statedBy].filter((name) => typeof name === 'string');

const CYRILLIC = /\p{Script=Cyrillic}/u;
const isSameScript = (name: string, text: string): boolean =>
  CYRILLIC.test(name) === CYRILLIC.test(text);

// Words of many names, which tell nobody apart.
const COMMON = words(`
  the of for and in on at news agency office press service internal affairs interior foreign general
  national federal state republic union center centre international department committee`);
// Offices, and the beginning of the words that prose calls them by.
const OFFICES = [
  'minist',
  'official',
  'guard',
  'border',
  'authorit',
  'police',
  'president',
  'government',
  'spokes',
  'agency',
];

const isNamed = (name: string, paragraph: string, places: PlaceGraph): boolean => {
  const parts = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2);
  const isOffice = OFFICES.some(
    (office) => parts.some((part) => part.startsWith(office)) && hasWord(paragraph, office),
  );
  if (isOffice || paragraph.includes(name.toLowerCase())) return true;
  const distinctive = parts.filter(
    (part) =>
      !COMMON.has(part) &&
      !OFFICES.some((office) => part.startsWith(office)) &&
      !isPlace(part, places),
  );
  return distinctive.some((part) =>
    hasWord(paragraph, part.slice(0, Math.max(5, part.length - 2))),
  );
};

const hasWord = (text: string, start: string): boolean => {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
};

const isPlace = (part: string, { places }: PlaceGraph): boolean =>
  places.some((place) => place.name.toLowerCase().split(/\s+/).includes(part));
