/** One of each kind of page, with its status where that is not 200. */
export const PAGES: readonly { name: string; path: string; status?: number }[] = [
  { name: 'front page', path: '/' },
  { name: 'article', path: '/articles/mobilization-exodus' },
  { name: 'second article', path: '/articles/kazakhstan-entries-and-exits' },
  { name: 'article as of a day', path: '/articles/mobilization-exodus?asOf=2022-10-05' },
  { name: 'explorer', path: '/explore' },
  {
    name: 'explorer, filtered',
    path: '/explore?measure=ENTRIES&origin=RU&destination=KZ&first=50',
  },
  { name: 'explorer, empty', path: '/explore?origin=MN' },
  { name: 'explorer, misread', path: '/explore?measure=TRIPS&from=2022-02-30', status: 400 },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/kazakhstan-interior-ministry' },
  { name: 'outlet', path: '/sources/newsweek' },
  { name: 'silent source', path: '/sources/russian-foreign-ministry' },
  { name: 'events', path: '/events' },
  { name: 'event', path: '/events/kazakhstan-statement' },
  { name: 'figures', path: '/figures' },
  { name: 'figure', path: '/figures/total-entries' },
  { name: 'figure of an event', path: '/figures/called-up' },
  { name: 'figure of one report', path: '/figures/entries-eu?reading=FACE' },
  {
    name: 'figure tried otherwise',
    path: '/figures/total-entries?without=eu-week-in-window&excluding=fontanka&adding=ru-fi-2022-09-27&asOf=2022-10-05',
  },
  { name: 'history of an article', path: '/articles/mobilization-exodus/history' },
  { name: 'comparison', path: '/articles/mobilization-exodus/history?from=1&to=1' },
  { name: 'corrections', path: '/corrections' },
  { name: 'changes', path: '/changes' },
  { name: 'changes of a week', path: '/changes?from=2022-09-28&to=2022-10-05' },
  { name: 'report', path: '/crossings/ru-kz-2022-10-04' },
  { name: 'undated report', path: '/crossings/ru-eu-2022-09' },
  { name: 'quotation', path: '/quotes/hickman-more-men-will-leave' },
  { name: 'no such address', path: '/nowhere', status: 404 },
  { name: 'no such article', path: '/articles/nowhere', status: 404 },
  { name: 'misread as-of', path: '/figures/total-entries?asOf=yesterday', status: 400 },
];

/** A browser notes a page that is not a 200 in its console. */
export const STATUS_COMPLAINT = /Failed to load resource: the server responded with a status of 4/;
