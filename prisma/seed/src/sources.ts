import type { StorySource } from './story.ts';

const outlet = (id: string, name: string, country: string | null, note?: string): StorySource => ({
  id,
  name,
  kind: 'MEDIA',
  country,
  ...(note ? { note } : {}),
});

const government = (id: string, name: string, country: string): StorySource => ({
  id,
  name,
  kind: 'GOVERNMENT',
  country,
});

/** Who said it, and who carried it. */
export const sources: StorySource[] = [
  government('kazakhstan-interior-ministry', 'Ministry of Internal Affairs of Kazakhstan', 'KZ'),
  government('kazakhstan-labour-ministry', 'Ministry of Labour of Kazakhstan', 'KZ'),
  government('georgia-interior-ministry', 'Ministry of Internal Affairs of Georgia', 'GE'),
  {
    ...government('georgian-officials', 'Officials of Georgia', 'GE'),
    note: 'Officials whom the report does not name further.',
  },
  government('mongolian-border-officials', 'Border officials of Mongolia', 'MN'),
  government('finnish-border-guard', 'Finnish Border Guard', 'FI'),
  {
    ...government('polish-authorities', 'Authorities of Poland', 'PL'),
    note: 'An authority that the report does not name further.',
  },
  government('russian-defence-ministry', 'Ministry of Defence of Russia', 'RU'),
  {
    ...government('russian-foreign-ministry', 'Ministry of Foreign Affairs of Russia', 'RU'),
    note: 'Asked for comment on the founding story; no answer is recorded.',
  },
  {
    id: 'european-union',
    name: 'European Union',
    kind: 'INTERGOVERNMENTAL',
    country: 'EU',
    note: 'As the founding report names it, without saying which office counted.',
  },
  {
    id: 'frontex',
    name: 'Frontex',
    kind: 'INTERGOVERNMENTAL',
    country: 'EU',
    note: 'The European Border and Coast Guard Agency.',
  },
  {
    id: 'cepa',
    name: 'Center for European Policy Analysis',
    kind: 'RESEARCH',
    country: 'US',
  },
  {
    id: 'unnamed-media',
    name: 'Media reports, unnamed',
    kind: 'OTHER',
    country: null,
    note: 'The report says only that media reported the number.',
  },
  outlet('fontanka', 'Fontanka', 'RU'),
  outlet(
    'newsweek',
    'Newsweek',
    'US',
    'The outlet through which every other source of the founding story was read; its own earlier reporting supplied the queue at the Georgian border.',
  ),
  outlet('bol-news', 'BOL News', 'PK'),
  outlet('rferl', 'RFE/RL', null),
  outlet('novaya-gazeta-europe', 'Novaya Gazeta Europe', null),
  outlet('the-journal', 'The Journal', 'IE'),
  outlet('brasov', 'Brasov', 'RO'),
  outlet('devdiscourse', 'Devdiscourse', 'IN'),
  outlet('gazeta-prawna', 'Gazeta Prawna', 'PL'),
  outlet('oopstop', 'Oopstop', null),
  outlet('ukrainska-pravda', 'Ukrainska Pravda', 'UA'),
  outlet('kazinform', 'Kazinform', 'KZ'),
  outlet('interfax', 'Interfax', 'RU'),
  outlet('ria-novosti', 'RIA Novosti', 'RU'),
  outlet('agerpres', 'Agerpres', 'RO'),
  outlet('reuters', 'Reuters', null),
  outlet('afp', 'AFP', null),
];
