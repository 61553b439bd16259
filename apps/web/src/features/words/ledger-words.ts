import type {
  CountUnit,
  Measure,
  Qualifier,
  SourceKind,
  SupersessionKind,
  TravelMode,
} from '@/generated/graphql.ts';

/** What was counted, as it begins a sentence: "Entries from Russia". */
export const MEASURE_WORDS: Record<Measure, string> = {
  ENTRIES: 'Entries',
  EXITS: 'Exits',
  NET_ENTRIES: 'Net entries',
  PRESENT: 'People present',
  REGISTRATIONS: 'Registrations',
  ASYLUM_APPLICATIONS: 'Asylum applications',
  RESIDENCE_PERMITS: 'Residence permits',
  DETECTIONS: 'Irregular crossings detected',
  CALL_UP: 'People to be called up',
  ENLISTED: 'People enlisted',
};

/** What one unit of a count is. */
export const COUNT_UNIT_WORDS: Record<CountUnit, string> = {
  CROSSING: 'crossings: one person may be counted twice',
  PERSON: 'persons',
  VEHICLE: 'vehicles',
  HOUSEHOLD: 'households',
  APPLICATION: 'applications',
};

export const MODE_WORDS: Record<TravelMode, string> = {
  LAND: 'by land',
  AIR: 'by air',
  SEA: 'by sea',
  ANY: 'by any way, or not stated',
};

/** The words a source may put before its number. */
export const QUALIFIER_WORDS: Record<Qualifier, string> = {
  EXACTLY: 'exactly',
  PLAIN: 'a number with no word',
  ABOUT: 'about',
  MORE_THAN: 'more than',
  AT_LEAST: 'at least',
  LESS_THAN: 'fewer than',
  UP_TO: 'up to',
  NEARLY: 'nearly',
  BETWEEN: 'between',
};

export const SOURCE_KIND_WORDS: Record<SourceKind, string> = {
  GOVERNMENT: 'Government',
  INTERGOVERNMENTAL: 'Intergovernmental',
  MEDIA: 'Media',
  RESEARCH: 'Research',
  NGO: 'Non-governmental',
  OTHER: 'Other',
};

export const SUPERSESSION_WORDS: Record<SupersessionKind, string> = {
  REVISION: 'A new number for the same thing',
  CORRECTION: 'An error was put right',
  RETRACTION: 'The number was taken back',
  DEFINITION_CHANGE: 'The thing counted was defined anew',
};

/** Whom a report counts, for the codes that are words of ours; UNHCR's codes stand as they are. */
export function populationWords(population: string): string {
  if (population === 'CITIZENS_OF_ORIGIN') return 'citizens of the place of origin';
  if (population === 'ALL_TRAVELLERS') return 'all travellers';
  return `population ${population}, in UNHCR’s code`;
}
