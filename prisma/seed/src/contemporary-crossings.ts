import type { Qualifier } from '@headcount/ledger';
import type { StoryCitation, StoryCrossing, StoryPeriod } from './story.ts';
import { said } from './wording.ts';

type Report = Omit<StoryCrossing, 'citation' | 'quantity'>;

/** Sets a report of the autumn together from what was counted, the words, and where it was read. */
function report(
  counted: Report,
  [qualifier, value, unit]: [Qualifier, number, string],
  citation: Omit<StoryCitation, 'exact'>,
): StoryCrossing {
  const quantity = said(qualifier, value, unit);
  return { ...counted, quantity, citation: { ...citation, exact: quantity.sourceWording } };
}

const days = (start: string, end: string, note: string | null = null): StoryPeriod => ({
  start,
  end,
  precision: note === null ? 'DAY' : 'APPROXIMATE',
  note,
});

const fromRussia = {
  origin: 'RU',
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  mode: 'ANY',
  reportedPrecision: 'DAY',
} as const;

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
const inTheJournal = {
  via: 'the-journal',
  url: 'https://www.thejournal.ie/russians-fleeing-georgia-kazakhstan-draft-5877137-Sep2022/',
  publishedOn: '2022-09-27',
} as const;
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
const inOopstop = {
  via: 'oopstop',
  credited: 'afp',
  url: 'https://oopstop.com/photos-long-queues-of-people-leaving-russia-even-a-week-after-the-announcement-of-mobilization-about-2-lakh-people-left-the-country/',
  publishedOn: '2022-09-28',
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
const firstWeek = days('2022-09-21', '2022-09-27');
const frontexWeek = days('2022-09-19', '2022-09-25');
const sinceInvasion = days('2022-02-24', '2022-09-25');

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

/** What other outlets and officials reported that autumn: it agrees, overlaps and contradicts. */
export const contemporaryCrossings: StoryCrossing[] = [
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
      id: 'ru-ge-2022-09-27',
      destination: 'GE',
      period: days('2022-09-21', '2022-09-27', '“since last week”, as reported'),
      reportedOn: '2022-09-28',
    },
    ['MORE_THAN', 53000, 'entries'],
    { source: 'georgian-officials', ...inOopstop },
  ),
  report(
    {
      ...fromRussia,
      id: 'ru-ge-2022-09-27-day',
      destination: 'GE',
      period: days('2022-09-27', '2022-09-27'),
      reportedOn: '2022-09-27',
      note: 'Given as the number who enter in a day.',
    },
    ['ABOUT', 10000, 'entries'],
    {
      source: 'georgia-interior-ministry',
      statedBy: 'Vakhtang Gomelauri, Interior Minister of Georgia',
      ...inTheJournal,
    },
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
  report(
    {
      ...fromRussia,
      id: 'ru-mn-2022-09-27',
      destination: 'MN',
      period: firstWeek,
      reportedOn: '2022-09-28',
      note: 'Another outlet gives it for one of eight crossing points only.',
    },
    ['PLAIN', 3000, 'entries'],
    { source: 'unnamed-media', ...inOopstop },
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
