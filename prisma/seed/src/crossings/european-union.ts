import type { StoryCrossing } from '../story.ts';
import { inOopstop } from './outlets.ts';
import { days, fromRussia, report } from './report.ts';

const inBrasov = {
  source: 'frontex',
  via: 'brasov',
  credited: 'agerpres',
  url: 'https://brasov.co/2022/09/28/frontex-the-number-of-russians-trying-to-enter-the-european-union-has-increased-sharply-in-the-last-week/',
  publishedOn: '2022-09-28',
} as const;
const inDevdiscourse = {
  source: 'frontex',
  via: 'devdiscourse',
  credited: 'reuters',
  url: 'https://www.devdiscourse.com/article/business/2193679-number-of-russians-crossing-into-eu-up-by-30-border-agency-says',
  publishedOn: '2022-09-27',
} as const;
const frontexWeek = days('2022-09-19', '2022-09-25');
const sinceInvasion = days('2022-02-24', '2022-09-25');

/** What the European Union’s agency and its members reported. They overlap. */
export const europeanUnionCrossings: StoryCrossing[] = [
  report(
    {
      ...fromRussia,
      id: 'ru-eu-2022-09-25-brasov',
      destination: 'EU',
      period: frontexWeek,
      reportedOn: '2022-09-27',
    },
    ['ABOUT', 66000, 'entries'],
    inBrasov,
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-eu-2022-09-25-devdiscourse',
      destination: 'EU',
      period: frontexWeek,
      reportedOn: '2022-09-27',
    },
    ['NEARLY', 66000, 'entries'],
    inDevdiscourse,
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-fi-2022-09-25',
      destination: 'FI',
      period: days('2022-09-22', '2022-09-25', '“the last four days”, as reported'),
      reportedOn: '2022-09-27',
    },
    ['PLAIN', 30000, 'entries'],
    inDevdiscourse,
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-pl-2022-09-25',
      destination: 'PL',
      period: frontexWeek,
      reportedOn: '2022-09-30',
      reportedPrecision: 'MONTH',
    },
    ['EXACTLY', 2326, 'entries'],
    {
      source: 'polish-authorities',
      via: 'gazeta-prawna',
      url: 'https://www.gazetaprawna.pl/wiadomosci/swiat/artykuly/8558133,ue-stanowisko-wizy-dla-rosjan-ucieczka-przed-mobilizacja.html',
    },
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-eu-land-2022-09-25',
      destination: 'EU',
      temporalKind: 'CUMULATIVE',
      mode: 'LAND',
      period: sinceInvasion,
      reportedOn: '2022-09-27',
    },
    ['MORE_THAN', 1303000, 'entries'],
    inBrasov,
  ),
  report(
    {
      ...fromRussia,
      id: 'eu-ru-land-2022-09-25',
      origin: 'EU',
      destination: 'RU',
      population: 'CITIZENS_OF_RU',
      temporalKind: 'CUMULATIVE',
      mode: 'LAND',
      period: sinceInvasion,
      reportedOn: '2022-09-27',
    },
    ['MORE_THAN', 1273000, 'entries'],
    inBrasov,
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-fi-2022-09-27',
      destination: 'FI',
      period: days('2022-09-21', '2022-09-27', '“the same period”, as reported'),
      reportedOn: '2022-09-28',
    },
    ['MORE_THAN', 43000, 'entries'],
    { source: 'finnish-border-guard', ...inOopstop },
  ),
];
