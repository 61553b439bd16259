import type {
  CountUnit,
  Measure,
  Mode,
  PeriodPrecision,
  Qualifier,
  TemporalKind,
} from '@headcount/ledger';

// The ledger's words, as lists: what a mapping and its tables may say.

export const measures = [
  'ENTRIES',
  'EXITS',
  'NET_ENTRIES',
  'PRESENT',
  'REGISTRATIONS',
  'ASYLUM_APPLICATIONS',
  'RESIDENCE_PERMITS',
  'DETECTIONS',
  'CALL_UP',
  'ENLISTED',
] as const satisfies readonly Measure[];

export const countUnits = [
  'CROSSING',
  'PERSON',
  'VEHICLE',
  'HOUSEHOLD',
  'APPLICATION',
] as const satisfies readonly CountUnit[];

export const temporalKinds = [
  'FLOW',
  'STOCK',
  'CUMULATIVE',
] as const satisfies readonly TemporalKind[];

export const modes = ['LAND', 'AIR', 'SEA', 'ANY'] as const satisfies readonly Mode[];

export const precisions = [
  'DAY',
  'WEEK',
  'APPROXIMATE',
  'UNKNOWN',
] as const satisfies readonly PeriodPrecision[];

/** A range is read off its cell; no mapping can say it of every row. */
export const statedQualifiers = [
  'EXACTLY',
  'PLAIN',
  'ABOUT',
  'MORE_THAN',
  'AT_LEAST',
  'LESS_THAN',
  'UP_TO',
  'NEARLY',
] as const satisfies readonly Qualifier[];

export const placeKinds = ['COUNTRY', 'BLOC', 'BORDER_POINT', 'REGION'] as const;

export const sourceKinds = [
  'GOVERNMENT',
  'INTERGOVERNMENTAL',
  'MEDIA',
  'RESEARCH',
  'NGO',
  'OTHER',
] as const;

/** As the ledger's places are called: 'RU', 'US-0104'. */
export const placeCode = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** 'ALL_TRAVELLERS', or a UNHCR population code. */
export const populationCode = /^[A-Z][A-Z0-9_]*$/;
