import type { CountUnit, Measure } from '../quantity/measure.ts';

const MEASURES: Record<Measure, string> = {
  ENTRIES: 'entries',
  EXITS: 'exits',
  NET_ENTRIES: 'entries less exits',
  PRESENT: 'people present',
  REGISTRATIONS: 'registrations',
  ASYLUM_APPLICATIONS: 'asylum applications',
  RESIDENCE_PERMITS: 'residence permits',
  DETECTIONS: 'detections',
  CALL_UP: 'people to be called up',
  ENLISTED: 'people enlisted',
};

const COUNT_UNITS: Record<CountUnit, string> = {
  CROSSING: 'crossings',
  PERSON: 'people',
  VEHICLE: 'vehicles',
  HOUSEHOLD: 'households',
  APPLICATION: 'applications',
};

// UNHCR's population types, by its own codes.
const POPULATIONS: Record<string, string> = {
  CITIZENS_OF_ORIGIN: 'citizens of the place of origin',
  ALL_TRAVELLERS: 'all travellers',
  REF: 'refugees',
  ASY: 'asylum-seekers',
  IDP: 'internally displaced people',
  STA: 'stateless people',
  RET: 'returned refugees',
  RDP: 'returned internally displaced people',
  OOC: 'others of concern',
  OIP: 'others in need of protection',
};

/** What a measure counts, in words. */
export const describeMeasure = (measure: Measure): string => MEASURES[measure];

/** What a unit counts, in words. */
export const describeCountUnit = (unit: CountUnit): string => COUNT_UNITS[unit];

/** Whom a report counts, in words; a code that is not known stands for itself. */
export const describePopulation = (population: string): string =>
  POPULATIONS[population] ?? population;
