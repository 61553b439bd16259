import type { StoryCrossing } from '../story.ts';
import { inTheJournal } from './outlets.ts';
import { days, firstWeek, fromRussia, report } from './report.ts';

const outOfKazakhstan = {
  ...fromRussia,
  origin: 'KZ',
  destination: null,
  measure: 'EXITS',
  population: 'CITIZENS_OF_RU',
} as const;

const akhmetzhanov = {
  source: 'kazakhstan-interior-ministry',
  statedBy: 'Marat Akhmetzhanov, Interior Minister of Kazakhstan',
  publishedOn: '2022-10-04',
} as const;
const inBolNews = {
  via: 'bol-news',
  credited: 'kazinform',
  url: 'https://www.bolnews.com/world/2022/10/200000-russians-have-reached-kazakhstan-since-putins-military-escalation/',
} as const;
const inRferl = {
  via: 'rferl',
  url: 'https://rferl.org/amp/kazakhstan-200-000-russians-enter-country-mobilization/32064860.html',
} as const;
const inNovaya = {
  via: 'novaya-gazeta-europe',
  credited: 'interfax',
  url: 'https://novayagazeta.eu/articles/2022/10/04/about-200000-people-leave-russia-for-kazakhstan-since-mobilisation-was-announced-news',
} as const;
const duisenova = {
  source: 'kazakhstan-labour-ministry',
  statedBy: 'Tamara Duisenova, Minister of Labour of Kazakhstan',
  via: 'ukrainska-pravda',
  credited: 'interfax',
  url: 'https://news.yahoo.com/more-400-000-russians-flee-111524289.html',
  publishedOn: '2022-11-29',
} as const;

const fortnight = days('2022-09-21', '2022-10-04');
const kazakhstanFortnight = {
  ...fromRussia,
  destination: 'KZ',
  period: fortnight,
  reportedOn: '2022-10-04',
} as const;
const sinceMobilization = {
  period: days('2022-09-21', '2022-11-29', '“since the mobilization”, as reported'),
  reportedOn: '2022-11-29',
} as const;
const thirdOfOctober = {
  period: days('2022-10-03', '2022-10-03'),
  reportedOn: '2022-10-04',
} as const;

/** What Kazakhstan’s ministries reported that autumn, and how outlets worded it. */
export const kazakhstanCrossings: StoryCrossing[] = [
  report(
    { ...kazakhstanFortnight, id: 'ru-kz-2022-10-04-bol-news' },
    ['MORE_THAN', 200000, 'entries'],
    { ...akhmetzhanov, ...inBolNews },
  ),
  report({ ...kazakhstanFortnight, id: 'ru-kz-2022-10-04-rferl' }, ['PLAIN', 200000, 'entries'], {
    ...akhmetzhanov,
    ...inRferl,
  }),
  report(
    { ...kazakhstanFortnight, id: 'ru-kz-2022-10-04-novaya-gazeta-europe' },
    ['ABOUT', 200000, 'entries'],
    { ...akhmetzhanov, ...inNovaya },
  ),
  report(
    { ...outOfKazakhstan, id: 'kz-exits-2022-10-04', period: fortnight, reportedOn: '2022-10-04' },
    ['PLAIN', 147000, 'exits'],
    { ...akhmetzhanov, ...inRferl },
  ),
  report(
    { ...fromRussia, ...thirdOfOctober, id: 'ru-kz-2022-10-03-day', destination: 'KZ' },
    ['PLAIN', 7000, 'entries'],
    { ...akhmetzhanov, ...inNovaya },
  ),
  report(
    { ...outOfKazakhstan, ...thirdOfOctober, id: 'kz-exits-2022-10-03-day' },
    ['PLAIN', 11000, 'exits'],
    { ...akhmetzhanov, ...inNovaya },
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-kz-2022-09-27',
      destination: 'KZ',
      period: firstWeek,
      reportedOn: '2022-09-27',
    },
    ['ABOUT', 98000, 'entries'],
    { source: 'kazakhstan-interior-ministry', credited: 'ria-novosti', ...inTheJournal },
  ),
  report(
    { ...outOfKazakhstan, id: 'kz-exits-2022-09-27', period: firstWeek, reportedOn: '2022-09-27' },
    ['MORE_THAN', 64000, 'exits'],
    { source: 'kazakhstan-interior-ministry', credited: 'ria-novosti', ...inTheJournal },
  ),
  report(
    {
      ...fromRussia,
      ...sinceMobilization,
      id: 'ru-kz-2022-11-29',
      destination: 'KZ',
      temporalKind: 'CUMULATIVE',
    },
    ['MORE_THAN', 400000, 'entries'],
    duisenova,
  ),
  report(
    {
      ...outOfKazakhstan,
      ...sinceMobilization,
      id: 'kz-exits-2022-11-29',
      temporalKind: 'CUMULATIVE',
    },
    ['MORE_THAN', 320000, 'exits'],
    duisenova,
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-kz-present-2022-11-29',
      destination: 'KZ',
      measure: 'PRESENT',
      countUnit: 'PERSON',
      temporalKind: 'STOCK',
      period: days('2022-11-29', '2022-11-29'),
      reportedOn: '2022-11-29',
    },
    ['ABOUT', 100000, 'people'],
    duisenova,
  ),
];
