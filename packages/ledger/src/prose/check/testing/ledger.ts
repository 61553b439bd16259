import {
  callUp,
  entriesBesideCallUp,
  europe,
  europeDated,
  figureOf,
  finlandLater,
  georgia,
  kazakhstan,
  kazakhstanAbout,
  kazakhstanExits,
  mongolia,
  options,
  places,
  slot,
  totalEntries,
} from '../../../../test/story.ts';
import { crossing, named, said } from '../../../../test/builders.ts';
import type { FigureDefinition } from '../../../figure/definition.ts';
import { evaluate } from '../../../figure/evaluate.ts';
import { english } from '../../english/english.ts';
import type { CheckContext } from '../context.ts';

const withFinland: FigureDefinition = {
  ...totalEntries,
  slug: 'total-with-finland',
  title: 'Entries with Finland on top',
  inputs: [...totalEntries.inputs, slot('Finland', finlandLater)],
  printed: null,
};

const share: FigureDefinition = {
  ...totalEntries,
  slug: 'kazakh-share',
  title: 'Kazakhstan’s share',
  kind: 'SHARE',
  unit: '%',
  window: null,
  inputs: [
    slot('one', crossing('a', said('EXACTLY', '1000'), { destination: 'KZ' })),
    slot('two', crossing('b', said('EXACTLY', '2000'), { destination: 'GE' })),
  ],
  assumptions: [],
  printed: null,
};

const definitions: readonly FigureDefinition[] = [
  totalEntries,
  withFinland,
  share,
  { ...figureOf(kazakhstan, 'Entries to Kazakhstan'), slug: 'kazakhstan' },
  { ...figureOf(kazakhstanAbout, 'Entries to Kazakhstan, about'), slug: 'kazakhstan-about' },
  { ...figureOf(kazakhstanExits, 'Exits from Kazakhstan'), slug: 'exits', unit: 'exits' },
  { ...figureOf(georgia, 'Entries to Georgia'), slug: 'georgia' },
  { ...figureOf(europe, 'Entries to the European Union'), slug: 'europe' },
  { ...figureOf(europeDated, 'Entries to the European Union, dated'), slug: 'europe-dated' },
  { ...figureOf(finlandLater, 'Entries to Finland'), slug: 'finland' },
  { ...figureOf(mongolia, 'Entries to Mongolia'), slug: 'mongolia' },
  { ...figureOf(callUp, 'To be called up'), slug: 'called-up' },
  {
    ...figureOf(kazakhstan, 'People who entered Kazakhstan'),
    slug: 'people-kazakhstan',
    assumptions: [
      {
        id: 'one-each',
        kind: 'ONE_CROSSING_ONE_PERSON',
        statement: 'Each crossing is one person.',
        subject: null,
      },
    ],
  },
];

/** The founding story's ledger, and two events and a quotation, as an article is checked against. */
export const ledger: CheckContext = {
  language: english,
  figures: new Map(
    definitions.map((definition) => [definition.slug, evaluate(definition, options)]),
  ),
  events: new Map([
    [
      'queue',
      {
        title: 'The queue',
        quantity: said('PLAIN', '6', 'miles'),
        source: named('newsweek', 'Newsweek'),
      },
    ],
    ['law', { title: 'The law', quantity: said('UP_TO', '10', 'years'), source: null }],
    ['protests', { title: 'Protests', quantity: null, source: null }],
  ]),
  quotes: new Map([['hickman', ['the more Putin mobilizes, the more than 2,000 will leave']]]),
  assumptions: new Map([[entriesBesideCallUp.id, entriesBesideCallUp]]),
  places,
  printed: new Map(),
  embargoes: new Map(),
  retracted: new Set(),
  at: '2022-10-05T12:00:00Z',
};
