import { beforeAll, expect, test } from 'vitest';
import { recordMany } from '../../test/builders.ts';
import { openGateway } from '../../test/open-gateway.ts';

const gateway = await openGateway();
beforeAll(() => recordMany(gateway.owner, 'many', 120));

const SOURCE = `{ id slug name kind note }`;
const PLACE = `{ id code name kind }`;
const CITATION = `{ id source ${SOURCE} via ${SOURCE} statedBy url title publishedOn retrievedAt quotedWords archivedUrl archivedSha256 originallyFrom text }`;
const QUANTITY = `{ valueState value upperValue qualifier unit roundingUnit lower lowerEnd upper upperEnd sourceWording text }`;
const CROSSING = `{ id key version knownFrom origin ${PLACE} destination ${PLACE} measure countUnit temporalKind
  population mode quantity ${QUANTITY} periodStart periodEnd periodPrecision periodNote reportedOn
  reportedNote rank rankReason citation ${CITATION} note supersededBy { kind reason } }`;
const EVENT = `{ id slug version knownFrom title description startOn endOn precision periodNote place ${PLACE}
  source ${SOURCE} citation ${CITATION} quantity ${QUANTITY} quantityOf measure }`;

/** Each list of 100 with the fields of its rows, and how many statements it may take. */
const LISTS: [string, string, number][] = [
  [
    'crossings and how many there are',
    `crossings(first: 100) { totalCount edges { cursor node ${CROSSING} } }`,
    2,
  ],
  [
    'crossings with their events',
    `crossings(first: 100) { totalCount edges { node { id event ${EVENT} } } }`,
    3,
  ],
  [
    'crossings with the figures they are in',
    `crossings(first: 100) { edges { node { id figures { id title unit } } } }`,
    3,
  ],
  [
    'crossings with what others said',
    `crossings(first: 100) { edges { node { id others { id } } } }`,
    3,
  ],
  [
    'crossings with their sum',
    `crossings(first: 100) { edges { node { id } } sum { text refusals { message } } }`,
    3,
  ],
  ['events', `events(first: 100) { totalCount edges { node ${EVENT} } }`, 2],
  [
    'events with their crossings',
    `events(first: 100) { edges { node { id crossings(first: 5) { totalCount edges { node ${CROSSING} } } } } }`,
    3,
  ],
  [
    'places',
    `places(first: 100) { totalCount edges { node { id name partOf { from to whole { id name } } parts { part { id } } } } }`,
    3,
  ],
  [
    'quotes',
    `quotes(first: 100) { totalCount edges { node { id key version knownFrom text speaker speakerRole source ${SOURCE} citation ${CITATION} about saidOn } } }`,
    2,
  ],
  [
    'sources with their counts and places',
    `sources(first: 100) { edges { node { id slug name kind note place ${PLACE} crossingCount carriedCount } } }`,
    3,
  ],
  [
    'sources with their crossings and quotes',
    `sources(first: 100) { edges { node { id crossings(first: 3) { edges { node ${CROSSING} } } quotes(first: 3) { edges { node { id text } } } } } }`,
    3,
  ],
  [
    'figures with their evaluations',
    `figures(first: 100) { edges { node { id title evaluation { lower upper text verdict inputs { record { id knownFrom } contribution } caveats { message records { id } } } } } }`,
    3,
  ],
  [
    'articles',
    `articles(first: 100) { totalCount edges { node { id slug headline standfirst card byline publishedAt leadingFigure { id title } } } }`,
    3,
  ],
];

test.each(LISTS)('%s: the statements do not grow with the rows', async (_name, list, most) => {
  const statements = await gateway.statements(`{ ${list} }`);
  expect(statements.slice(most)).toEqual([]);
});

test('a figure with its whole evaluation takes three statements', async () => {
  const statements = await gateway.statements(`{ figure(slug: "total-entries") {
    title evaluation { lower upper text verdict derivation
      inputs { label record { id ... on Crossing ${CROSSING} } contribution }
      assumptions { assumption { statement } isRelied standing }
      caveats { code message records { id } } } } }`);
  expect(statements).toHaveLength(3);
});
