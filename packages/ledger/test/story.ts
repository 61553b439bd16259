import type { Assumption } from '../src/figure/assumption.ts';
import type { FigureDefinition, FigureInput } from '../src/figure/definition.ts';
import type { EvaluateOptions } from '../src/figure/situation.ts';
import type { PlaceGraph } from '../src/place/place-graph.ts';
import type { LedgerRecord } from '../src/record/record.ts';
import { crossing, event, named, said } from './builders.ts';

/** The founding story: four reports of entries from Russia, as its outlet worded them. */

export const places: PlaceGraph = {
  places: [
    { id: 'RU', name: 'Russia', kind: 'COUNTRY' },
    { id: 'KZ', name: 'Kazakhstan', kind: 'COUNTRY' },
    { id: 'GE', name: 'Georgia', kind: 'COUNTRY' },
    { id: 'EU', name: 'European Union', kind: 'BLOC' },
    { id: 'FI', name: 'Finland', kind: 'COUNTRY' },
    { id: 'EE', name: 'Estonia', kind: 'COUNTRY' },
    { id: 'MN', name: 'Mongolia', kind: 'COUNTRY' },
    { id: 'KZ-SYRYM', name: 'Syrym border crossing point', kind: 'BORDER_POINT' },
  ],
  memberships: [
    { part: 'FI', whole: 'EU', from: '1995-01-01', to: null },
    { part: 'EE', whole: 'EU', from: '2004-05-01', to: null },
    { part: 'KZ-SYRYM', whole: 'KZ', from: null, to: null },
  ],
};

const newsweek = named('newsweek', 'Newsweek');
const ministry = named(
  'kazakhstan-interior-ministry',
  'Ministry of Internal Affairs of Kazakhstan',
);
const frontex = named('frontex', 'Frontex');
const minister = 'Marat Akhmetzhanov, Interior Minister of Kazakhstan';

const toKazakhstan = {
  destination: 'KZ',
  period: days('2022-09-21', '2022-10-04'),
  reportedOn: '2022-10-04',
  source: ministry,
  statedBy: minister,
};

export const kazakhstan = crossing('ru-kz-2022-10-04', said('MORE_THAN', '200000'), {
  ...toKazakhstan,
  via: newsweek,
});
export const kazakhstanPlain = crossing('ru-kz-rferl', said('PLAIN', '200000'), {
  ...toKazakhstan,
  via: named('rferl', 'RFE/RL'),
});
export const kazakhstanAbout = crossing('ru-kz-novaya', said('ABOUT', '200000'), {
  ...toKazakhstan,
  via: named('novaya-gazeta-europe', 'Novaya Gazeta Europe'),
});
export const kazakhstanFirstWeek = crossing('ru-kz-2022-09-27', said('ABOUT', '98000'), {
  ...toKazakhstan,
  period: days('2022-09-21', '2022-09-27'),
  reportedOn: '2022-09-27',
  statedBy: null,
  via: named('the-journal', 'The Journal'),
});
export const kazakhstanExits = crossing('kz-exits-2022-10-04', said('PLAIN', '147000'), {
  ...toKazakhstan,
  measure: 'EXITS',
  origin: 'KZ',
  destination: null,
  via: named('rferl', 'RFE/RL'),
});

export const georgia = crossing('ru-ge-2022-10', said('MORE_THAN', '93000'), {
  destination: 'GE',
  period: {
    ...days('2022-09-21', '2022-10-05'),
    precision: 'APPROXIMATE',
    note: 'two weeks, as reported',
  },
  reportedOn: '2022-10-05',
  source: named('fontanka', 'Fontanka'),
  via: newsweek,
});
export const georgiaFirstWeek = crossing('ru-ge-2022-09-28', said('MORE_THAN', '53000'), {
  destination: 'GE',
  period: days('2022-09-21', '2022-09-27'),
  reportedOn: '2022-09-28',
  source: named('georgian-officials', 'Georgian officials'),
  via: named('oopstop', 'Oopstop'),
});

export const europe = crossing('ru-eu-2022-09', said('PLAIN', '66000'), {
  destination: 'EU',
  period: {
    start: null,
    end: null,
    precision: 'WEEK',
    note: 'one week, as reported; which week is not stated',
  },
  reportedOn: '2022-09-26',
  source: named('european-union', 'European Union'),
  via: newsweek,
});
export const europeDated = crossing('ru-eu-brasov', said('ABOUT', '66000'), {
  destination: 'EU',
  period: { ...days('2022-09-19', '2022-09-25'), precision: 'WEEK' },
  reportedOn: '2022-09-27',
  source: frontex,
  via: named('brasov', 'Brasov'),
});

export const mongolia = crossing('ru-mn-2022-10-02', said('AT_LEAST', '12000'), {
  destination: 'MN',
  period: days('2022-09-21', '2022-10-02'),
  reportedOn: '2022-10-02',
  source: named('mongolian-border-officials', 'Border officials of Mongolia'),
  via: newsweek,
});
const mongoliaFirstWeek = crossing('ru-mn-2022-09-28', said('PLAIN', '3000'), {
  destination: 'MN',
  period: days('2022-09-21', '2022-09-27'),
  reportedOn: '2022-09-28',
  source: named('media-reports', 'media reports'),
  via: named('oopstop', 'Oopstop'),
});

export const finland = crossing('ru-fi-devdiscourse', said('EXACTLY', '30000'), {
  destination: 'FI',
  period: days('2022-09-22', '2022-09-25'),
  reportedOn: '2022-09-27',
  source: frontex,
  via: named('devdiscourse', 'Devdiscourse'),
});
export const finlandLater = crossing('ru-fi-oopstop', said('MORE_THAN', '43000'), {
  destination: 'FI',
  period: days('2022-09-21', '2022-09-27'),
  reportedOn: '2022-09-28',
  source: named('finnish-border-guard', 'Finnish Border Guard'),
  via: named('oopstop', 'Oopstop'),
});

export const callUp = event('partial-mobilization-decree', said('PLAIN', '300000', 'people'), {
  measure: 'CALL_UP',
  countUnit: 'PERSON',
});
export const enlistment = event('enlistment-statement', said('PLAIN', '200000', 'people'), {
  measure: 'ENLISTED',
  countUnit: 'PERSON',
});

const euWeekInWindow: Assumption = {
  id: 'eu-week-in-window',
  kind: 'PERIOD_WITHIN_WINDOW',
  statement: 'The week that the European Union counted lies between the decree and 5 October.',
  subject: europe.id,
};
export const entriesBesideCallUp: Assumption = {
  id: 'entries-beside-call-up',
  kind: 'LIKE_MEASURES',
  statement: 'Crossings out of Russia may be set beside the number to be called up.',
  subject: null,
};

export const slot = (label: string, ...candidates: readonly LedgerRecord[]): FigureInput => ({
  label,
  preferred: candidates[0]?.id ?? '',
  candidates,
});

export const totalEntries: FigureDefinition = {
  slug: 'total-entries',
  title: 'Entries from Russia since the decree',
  kind: 'SUM',
  window: { start: '2022-09-21', end: '2022-10-05' },
  measure: 'ENTRIES',
  unit: 'crossings',
  inputs: [
    slot('Kazakhstan', kazakhstan, kazakhstanPlain, kazakhstanAbout, kazakhstanFirstWeek),
    slot('Georgia', georgia, georgiaFirstWeek),
    slot('European Union', europe, europeDated),
    slot('Mongolia', mongolia, mongoliaFirstWeek),
  ],
  assumptions: [euWeekInWindow],
  printed: { words: 'MORE_THAN', value: '370000' },
};

/** A figure that is one record's quantity. */
export const figureOf = (record: LedgerRecord, label: string): FigureDefinition => ({
  slug: record.id,
  title: label,
  kind: 'RECORD',
  window: null,
  measure: record.measure,
  unit: record.quantity.unit,
  inputs: [slot(label, record)],
  assumptions: [],
  printed: null,
});

export const options: EvaluateOptions = { places, related: [kazakhstanExits] };

function days(start: string, end: string) {
  return { start, end, precision: 'DAY', note: null } as const;
}
