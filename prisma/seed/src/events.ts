import type { StoryEvent, StoryPeriod } from './story.ts';
import { said } from './wording.ts';

const on = (day: string): StoryPeriod => ({ start: day, end: day, precision: 'DAY', note: null });

/** Between the decree and the founding story, on a day that is not stated. */
const inTheFortnight: StoryPeriod = {
  start: '2022-09-21',
  end: '2022-10-05',
  precision: 'UNKNOWN',
  note: 'between the decree and publication; the day is not stated',
};

/** What happened around the decree. */
export const events: StoryEvent[] = [
  {
    id: 'partial-mobilization-decree',
    title: 'Partial mobilization is decreed',
    description: 'The decree calls on reservists with particular military training and experience.',
    place: 'RU',
    period: on('2022-09-21'),
    reportedOn: '2022-09-21',
    source: 'russian-defence-ministry',
    count: {
      quantity: said('PLAIN', 300000, 'people'),
      of: 'reservists and former military personnel to be called up',
      measure: 'CALL_UP',
      countUnit: 'PERSON',
      temporalKind: 'STOCK',
      population: 'CITIZENS_OF_RU',
    },
  },
  {
    id: 'protests',
    title: 'Protests across Russia',
    place: 'RU',
    period: {
      start: '2022-09-21',
      end: null,
      precision: 'APPROXIMATE',
      note: 'from the day of the decree; the end is not stated',
    },
    reportedOn: '2022-09-21',
  },
  {
    id: 'queue-at-georgian-border',
    title: 'Traffic backs up at the Georgian border',
    place: 'GE',
    period: on('2022-09-22'),
    reportedOn: '2022-09-22',
    source: 'newsweek',
    count: {
      quantity: { ...said('PLAIN', 6, 'miles'), sourceWording: 'six miles' },
      of: 'length of the queue',
    },
  },
  {
    id: 'eu-arrivals-reported',
    title: 'The European Union reports arrivals',
    place: 'EU',
    period: {
      start: '2022-09-26',
      end: '2022-10-02',
      precision: 'WEEK',
      note: 'in the week of 26 September',
    },
    reportedOn: '2022-09-26',
    source: 'european-union',
  },
  {
    id: 'arrivals-at-syrym',
    title: 'Arrivals at the Syrym crossing point',
    place: 'KZ-SYRYM',
    period: on('2022-09-27'),
    reportedOn: '2022-09-27',
  },
  {
    id: 'mongolia-count',
    title: 'Mongolia’s border officials give a count',
    place: 'MN',
    period: on('2022-10-02'),
    reportedOn: '2022-10-02',
    source: 'mongolian-border-officials',
  },
  {
    id: 'kazakhstan-statement',
    title: 'Kazakhstan’s interior minister gives a count',
    place: 'KZ',
    period: on('2022-10-04'),
    reportedOn: '2022-10-04',
    source: 'kazakhstan-interior-ministry',
  },
  {
    id: 'enlistment-statement',
    title: 'The defence minister reports enlistment',
    place: 'RU',
    period: on('2022-10-04'),
    reportedOn: '2022-10-04',
    source: 'russian-defence-ministry',
    count: {
      quantity: said('PLAIN', 200000, 'people'),
      of: 'enlisted since the decree',
      measure: 'ENLISTED',
      countUnit: 'PERSON',
      temporalKind: 'CUMULATIVE',
      population: 'CITIZENS_OF_RU',
    },
  },
  {
    id: 'evasion-law',
    title: 'A law punishing refusal to serve is signed',
    place: 'RU',
    period: inTheFortnight,
    reportedOn: '2022-10-05',
    count: {
      quantity: { ...said('UP_TO', 10, 'years'), sourceWording: 'up to ten years' },
      of: 'prison sentence for refusing or evading service',
    },
  },
  {
    id: 'ineligible-summoned',
    title: 'People ineligible for the call-up are reported to receive summonses',
    description: 'Students, the elderly, and people with medical conditions and injuries.',
    place: 'RU',
    period: inTheFortnight,
    reportedOn: '2022-10-05',
  },
];
