import type { StoryCrossing } from '../story.ts';
import { inOopstop, inTheJournal } from './outlets.ts';
import { days, firstWeek, fromRussia, report } from './report.ts';

/** Earlier counts at the two borders, before those that the founding story adds up. */
export const georgiaAndMongoliaCrossings: StoryCrossing[] = [
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
      id: 'ru-mn-2022-09-27',
      destination: 'MN',
      period: firstWeek,
      reportedOn: '2022-09-28',
      note: 'Another outlet gives it for one of eight crossing points only.',
    },
    ['PLAIN', 3000, 'entries'],
    { source: 'unnamed-media', ...inOopstop },
  ),
];
