import type { StoryCrossing } from '../story.ts';
import { said } from '../wording.ts';

const entry = {
  origin: 'RU',
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  mode: 'ANY',
} as const;

/** The four reports that the founding story adds up. All were read in one outlet. */
export const foundingCrossings: StoryCrossing[] = [
  {
    ...entry,
    id: 'ru-kz-2022-10-04',
    destination: 'KZ',
    quantity: said('MORE_THAN', 200000, 'entries'),
    period: { start: '2022-09-21', end: '2022-10-04', precision: 'DAY', note: null },
    reportedOn: '2022-10-04',
    reportedPrecision: 'DAY',
    event: 'kazakhstan-statement',
    citation: {
      source: 'kazakhstan-interior-ministry',
      via: 'newsweek',
      statedBy: 'Marat Akhmetzhanov, Interior Minister of Kazakhstan',
      publishedOn: '2022-10-05',
      exact: 'more than 200,000',
    },
  },
  {
    ...entry,
    id: 'ru-ge-2022-10',
    destination: 'GE',
    quantity: said('MORE_THAN', 93000, 'entries'),
    period: {
      start: '2022-09-21',
      end: '2022-10-05',
      precision: 'APPROXIMATE',
      note: 'two weeks, as reported',
    },
    reportedOn: '2022-10-05',
    reportedPrecision: 'ON_OR_BEFORE',
    citation: {
      source: 'fontanka',
      via: 'newsweek',
      publishedOn: '2022-10-05',
      exact: 'more than 93,000',
    },
  },
  {
    ...entry,
    id: 'ru-eu-2022-09',
    destination: 'EU',
    quantity: said('PLAIN', 66000, 'entries'),
    period: {
      start: null,
      end: null,
      precision: 'UNKNOWN',
      note: 'one week, as reported; which week is not stated',
    },
    reportedOn: '2022-09-26',
    reportedPrecision: 'WEEK',
    event: 'eu-arrivals-reported',
    note: 'Most entered through Finnish and Estonian crossing points: a count for Finland or Estonia overlaps this one.',
    citation: {
      source: 'european-union',
      via: 'newsweek',
      publishedOn: '2022-10-05',
      exact: '66,000',
    },
  },
  {
    ...entry,
    id: 'ru-mn-2022-10-02',
    destination: 'MN',
    quantity: said('AT_LEAST', 12000, 'entries'),
    period: { start: '2022-09-21', end: '2022-10-02', precision: 'DAY', note: null },
    reportedOn: '2022-10-02',
    reportedPrecision: 'DAY',
    event: 'mongolia-count',
    citation: {
      source: 'mongolian-border-officials',
      via: 'newsweek',
      publishedOn: '2022-10-05',
      exact: 'at least 12,000',
    },
  },
];
