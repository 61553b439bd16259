import type { Claim, Measure } from '@headcount/ledger';
import type { StoryFigure } from './story.ts';

const printed = (words: Claim['words'], value: number): Claim => ({ words, value: String(value) });

/** From the decree to the day of the founding story, so that Georgia’s fortnight lies inside. */
const fortnight = { start: '2022-09-21', end: '2022-10-05' };

const parts = {
  kazakhstan: { label: 'Kazakhstan', crossing: 'ru-kz-2022-10-04' },
  georgia: { label: 'Georgia', crossing: 'ru-ge-2022-10' },
  mongolia: { label: 'Mongolia', crossing: 'ru-mn-2022-10-02' },
  europeanUnion: { label: 'European Union', crossing: 'ru-eu-2022-09' },
};

/** A figure that is one report’s own number. */
function report(
  id: string,
  title: string,
  measure: Measure,
  unit: string,
  input: StoryFigure['inputs'][number],
  claim: Claim,
): StoryFigure {
  return {
    id,
    title,
    kind: 'RECORD',
    window: null,
    measure,
    unit,
    inputs: [input],
    printed: claim,
  };
}

const entries = (id: string, title: string, input: StoryFigure['inputs'][number], claim: Claim) =>
  report(id, title, 'ENTRIES', 'entries', input, claim);

const exits = (id: string, title: string, crossing: string, claim: Claim) =>
  report(id, title, 'EXITS', 'exits', { label: 'Kazakhstan', crossing }, claim);

const inKazakhstan = (crossing: string) => ({ label: 'Kazakhstan', crossing });

/** The numbers that the articles print. */
export const figures: StoryFigure[] = [
  {
    id: 'total-entries',
    title: 'Entries from Russia in the fortnight after the decree',
    description:
      'What Kazakhstan, Georgia, the European Union and Mongolia are reported to have counted, added up. Countries that reported nothing are not in it.',
    kind: 'SUM',
    window: fortnight,
    measure: 'ENTRIES',
    unit: 'entries',
    inputs: [parts.kazakhstan, parts.georgia, parts.europeanUnion, parts.mongolia],
    assumptions: ['eu-week-in-window'],
    printed: printed('MORE_THAN', 370000),
  },
  {
    id: 'entries-without-eu',
    title: 'Entries from Russia in the fortnight, the European Union left out',
    description: 'The part of the total that does not rest on a week whose days are not stated.',
    kind: 'SUM',
    window: fortnight,
    measure: 'ENTRIES',
    unit: 'entries',
    inputs: [parts.kazakhstan, parts.georgia, parts.mongolia],
    printed: printed('MORE_THAN', 305000),
  },
  entries(
    'entries-kazakhstan',
    'Entries from Russia to Kazakhstan, 21 September to 4 October',
    parts.kazakhstan,
    printed('MORE_THAN', 200000),
  ),
  entries(
    'entries-georgia',
    'Entries from Russia to Georgia in two weeks',
    parts.georgia,
    printed('MORE_THAN', 93000),
  ),
  entries(
    'entries-eu',
    'Entries from Russia to the European Union in a week',
    parts.europeanUnion,
    printed('PLAIN', 66000),
  ),
  entries(
    'entries-mongolia',
    'Entries from Russia to Mongolia by 2 October',
    parts.mongolia,
    printed('AT_LEAST', 12000),
  ),
  entries(
    'entries-finland',
    'Entries from Russia to Finland in the week after the decree',
    { label: 'Finland', crossing: 'ru-fi-2022-09-27' },
    printed('MORE_THAN', 43000),
  ),
  exits(
    'exits-kazakhstan',
    'Russian citizens leaving Kazakhstan, 21 September to 4 October',
    'kz-exits-2022-10-04',
    printed('PLAIN', 147000),
  ),
  report(
    'called-up',
    'Reservists to be called up',
    'CALL_UP',
    'people',
    { label: 'Russia', event: 'partial-mobilization-decree' },
    printed('PLAIN', 300000),
  ),
  report(
    'enlisted',
    'Enlisted since the decree',
    'ENLISTED',
    'people',
    { label: 'Russia', event: 'enlistment-statement' },
    printed('PLAIN', 200000),
  ),
  entries(
    'eu-land-entries-2022',
    'Entries from Russia to the European Union by land since 24 February',
    { label: 'European Union', crossing: 'ru-eu-land-2022-09-25' },
    printed('MORE_THAN', 1303000),
  ),
  entries(
    'eu-land-exits-2022',
    'Entries from the European Union to Russia by land since 24 February',
    { label: 'Russia', crossing: 'eu-ru-land-2022-09-25' },
    printed('MORE_THAN', 1273000),
  ),
  entries(
    'kazakhstan-first-week',
    'Entries from Russia to Kazakhstan in the first week',
    inKazakhstan('ru-kz-2022-09-27'),
    printed('ABOUT', 98000),
  ),
  exits(
    'kazakhstan-first-week-exits',
    'Russian citizens leaving Kazakhstan in the first week',
    'kz-exits-2022-09-27',
    printed('MORE_THAN', 64000),
  ),
  entries(
    'kazakhstan-entries-3-october',
    'Entries from Russia to Kazakhstan on 3 October',
    inKazakhstan('ru-kz-2022-10-03-day'),
    printed('PLAIN', 7000),
  ),
  exits(
    'kazakhstan-exits-3-october',
    'Russian citizens leaving Kazakhstan on 3 October',
    'kz-exits-2022-10-03-day',
    printed('PLAIN', 11000),
  ),
  entries(
    'kazakhstan-since',
    'Entries from Russia to Kazakhstan, 21 September to 29 November',
    inKazakhstan('ru-kz-2022-11-29'),
    printed('MORE_THAN', 400000),
  ),
  exits(
    'kazakhstan-exits-since',
    'Russian citizens leaving Kazakhstan, 21 September to 29 November',
    'kz-exits-2022-11-29',
    printed('MORE_THAN', 320000),
  ),
  report(
    'kazakhstan-present',
    'Russian citizens in Kazakhstan on 29 November',
    'PRESENT',
    'people',
    inKazakhstan('ru-kz-present-2022-11-29'),
    printed('ABOUT', 100000),
  ),
];
