import { isDay } from '@/features/as-of/is-moment.ts';
import { formatDay } from '@/features/words/format-day.ts';
import {
  COUNT_UNIT_WORDS,
  MEASURE_WORDS,
  MODE_WORDS,
  populationWords,
  QUALIFIER_WORDS,
} from '@/features/words/ledger-words.ts';

/** What the fields of a record are called where a page tells how they changed. */
const FIELDS: Readonly<Record<string, string>> = {
  'quantity.text': 'How many',
  'quantity.qualifier': 'The word before the number',
  'quantity.sourceWording': 'In the words of the report',
  'quantity.roundingUnit': 'Taken to be rounded to',
  'quantity.unit': 'What is counted',
  quantityOf: 'What the number measures',
  measure: 'What was counted',
  countUnit: 'What one unit is',
  temporalKind: 'How it relates to time',
  population: 'Whom it counts',
  mode: 'How they travelled',
  'origin.name': 'From',
  'destination.name': 'To',
  'place.name': 'Where',
  'source.name': 'Said by',
  title: 'Title',
  description: 'Description',
  startOn: 'First day',
  endOn: 'Last day',
  precision: 'How exactly the days are known',
  periodStart: 'First day counted',
  periodEnd: 'Last day counted',
  periodPrecision: 'How exactly the days are known',
  periodNote: 'As dated',
  reportedOn: 'Reported',
  reportedNote: 'How exactly that day is known',
  rank: 'Standing',
  rankReason: 'Why it has that standing',
  'citation.text': 'Where it was read',
  'citation.quotedWords': 'The words there',
  'event.slug': 'Belongs to the event',
  note: 'Note',
};

/** Values that stand for words. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'quantity.qualifier': QUALIFIER_WORDS,
  measure: MEASURE_WORDS,
  countUnit: COUNT_UNIT_WORDS,
  mode: MODE_WORDS,
  temporalKind: { FLOW: 'over a period', STOCK: 'at one moment', CUMULATIVE: 'since a day' },
  rank: {
    PREFERRED: 'preferred among several',
    NORMAL: 'one among several',
    DEPRECATED: 'not to be used',
  },
  periodPrecision: precisionWords(),
  precision: precisionWords(),
};

function precisionWords() {
  return { DAY: 'to the day', WEEK: 'to the week', APPROXIMATE: 'roughly', UNKNOWN: 'not stated' };
}

/** The name of a field for readers; a field that the page does not know stands as the gateway names it. */
export const fieldWords = (field: string): string => FIELDS[field] ?? field;

/** What a field said, for readers. */
export function valueWords(field: string, value: string): string {
  if (field === 'population') return populationWords(value);
  return VALUES[field]?.[value] ?? (isDay(value) ? formatDay(value) : value);
}
