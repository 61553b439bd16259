import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const ask = (query: string, variables?: Record<string, unknown>) =>
  gateway.askAs<Record<string, never>>('EDITOR', query, variables);

const FAILED = `... on RecordRefused { faults { path given allowed } }`;

function record(name: string, success: string, fields: string) {
  const type = `Record${name}Input`;
  return (input: object) =>
    ask(
      `mutation Record($input: ${type}!) { record${name}(input: $input) { __typename
        ... on ${name}Recorded { ${success} { ${fields} } } ${FAILED} } }`,
      { input },
    );
}

const recordSource = record(
  'Source',
  'source',
  'slug name version deprecatedReason place { code }',
);
const recordPlace = record(
  'Place',
  'place',
  'code version partOf { whole { code } from } between { code }',
);
const recordEvent = record(
  'Event',
  'event',
  'slug version reportedOn recordedBy { name } quantity { text } quantityOf source { slug } citation { key }',
);
const recordQuote = record('Quote', 'quote', 'key version text speaker citation { quotedWords }');
const recordAssumption = record('Assumption', 'assumption', 'key kind statement subject');

test('a source is recorded under a key made from its name, and changed with a reason', async () => {
  const entry = { name: 'Служба Łódź – Border Watch', kind: 'NGO', place: 'KZ' };
  expect(await recordSource(entry)).toMatchObject({
    recordSource: { source: { slug: 'lodz-border-watch', version: 1, place: { code: 'KZ' } } },
  });
  expect(await recordSource(entry)).toMatchObject({
    recordSource: { source: { slug: 'lodz-border-watch-2' } },
  });
  const changed = { ...entry, key: 'lodz-border-watch', version: 1, name: 'Border Watch' };
  expect(await recordSource(changed)).toMatchObject({
    recordSource: { faults: [{ path: 'changeReason', given: null }] },
  });
  const why = { ...changed, changeReason: 'as they call themselves' };
  expect(await recordSource(why)).toMatchObject({ recordSource: { source: { version: 2 } } });
  expect(await recordSource(why)).toMatchObject({
    recordSource: { __typename: 'RecordConflict' },
  });
});

test('the history of a source is told, and an earlier version restored', async () => {
  await ask(`mutation { restoreRecordVersion(input: { kind: SOURCE, key: "lodz-border-watch",
    version: 2, of: 1, reason: "they changed their minds" }) { __typename } }`);
  const name = { before: 'Border Watch', after: 'Служба Łódź – Border Watch' };
  expect(
    await ask(
      '{ recordHistory(kind: SOURCE, key: "lodz-border-watch") { version reason changes { field before after } } }',
    ),
  ).toMatchObject({
    recordHistory: [
      { version: 3, reason: 'they changed their minds', changes: [{ field: 'name', ...name }] },
      { version: 2 },
      { version: 1, changes: [] },
    ],
  });
});

test('a place says what it lies in and between which countries', async () => {
  const crossing = {
    key: 'KZ-KOTYAEVKA',
    name: 'Kotyaevka',
    kind: 'BORDER_POINT',
    partOf: [{ whole: 'KZ', from: '1991-12-16' }],
    between: ['KZ', 'RU'],
  };
  expect(await recordPlace(crossing)).toMatchObject({
    recordPlace: {
      place: {
        code: 'KZ-KOTYAEVKA',
        partOf: [{ whole: { code: 'KZ' }, from: '1991-12-16' }],
        between: [{ code: 'KZ' }, { code: 'RU' }],
      },
    },
  });
  const wrong = { ...crossing, key: 'kz..', partOf: [{ whole: 'ZZ', from: '2000-02-30' }] };
  expect(await recordPlace(wrong)).toMatchObject({
    recordPlace: {
      faults: [
        { path: 'key', given: 'kz..' },
        { path: 'partOf.0.whole', given: 'ZZ' },
        { path: 'partOf.0.from', given: '2000-02-30' },
      ],
    },
  });
});

test('an event is recorded with a number of its own and a new citation', async () => {
  const queue = {
    title: 'Queue at Verkhny Lars',
    place: 'GE',
    period: { start: '2022-09-27', end: '2022-09-27' },
    reportedOn: '2022-09-28',
    quantity: { value: '10', sourceWording: 'ten miles', unit: 'miles' },
    quantityOf: 'length of the queue',
    citation: { new: { source: 'fontanka', exact: 'The queue is ten miles long' } },
  };
  const data = await ask(
    `query Judge($input: RecordEventInput!) { judgeEvent(input: $input) {
      faults { path } reading { text } suggestions { value unit } notices { code } } }`,
    { input: queue },
  );
  expect(data).toMatchObject({
    judgeEvent: { faults: [], reading: { text: '10' }, suggestions: [{ value: '10' }] },
  });
  expect(await recordEvent(queue)).toMatchObject({
    recordEvent: {
      event: {
        slug: 'queue-at-verkhny-lars',
        version: 1,
        quantityOf: 'length of the queue',
        source: { slug: 'fontanka' },
        citation: { key: 'fontanka-the-queue-is-ten-miles-long' },
      },
    },
  });
  const again = `query Judge($input: RecordEventInput!) { judgeEvent(input: $input) {
    notices { code records { ... on Event { slug } } } } }`;
  expect(await ask(again, { input: { ...queue, citation: null } })).toMatchObject({
    judgeEvent: {
      notices: expect.arrayContaining([
        { code: 'LIKELY_DUPLICATE', records: [{ slug: 'queue-at-verkhny-lars' }] },
      ]),
    },
  });
  expect(await recordEvent({ ...queue, key: 'x', measure: 'PRESENT' })).toMatchObject({
    recordEvent: {
      faults: [{ path: 'population' }, { path: 'countUnit' }, { path: 'temporalKind' }],
    },
  });
});

test('a quotation that is there already is named while it is typed', async () => {
  const words = {
    text: 'Half the town has left.',
    language: 'en',
    speaker: 'A. Mayor',
    reportedOn: '2022-10-01',
    citation: { new: { source: 'fontanka', exact: 'Half the town has left' } },
  };
  expect(await recordQuote(words)).toMatchObject({
    recordQuote: { quote: { key: 'mayor-half-the-town-has-left', version: 1 } },
  });
  expect(
    await ask(
      `query Judge($input: RecordQuoteInput!) { judgeQuote(input: $input) { notices { code path } } }`,
      { input: words },
    ),
  ).toMatchObject({
    judgeQuote: { notices: expect.arrayContaining([{ code: 'LIKELY_DUPLICATE', path: 'text' }]) },
  });
  const wrong = { ...words, language: 'not a tag', saidOn: '2022-10-02', originalText: 'x' };
  expect(await recordQuote(wrong)).toMatchObject({
    recordQuote: {
      faults: [{ path: 'language' }, { path: 'originalLanguage' }, { path: 'saidOn' }],
    },
  });
});

test('an assumption is about a record that is there', async () => {
  const entry = {
    kind: 'PERIOD_WITHIN_WINDOW',
    statement: 'The week lies in the window.',
    subject: 'ru-kz-2022-10-04',
  };
  expect(await recordAssumption(entry)).toMatchObject({
    recordAssumption: { assumption: { key: 'the-week-lies-in-the-window', ...entry } },
  });
  expect(await recordAssumption({ ...entry, subject: 'nothing' })).toMatchObject({
    recordAssumption: { faults: [{ path: 'subject', given: 'nothing' }] },
  });
  const judged = await ask(
    `query Judge($input: RecordAssumptionInput!) {
      judgeAssumption(input: $input) { faults { path } notices { code path message } } }`,
    { input: { statement: 'the week lies in the window', subject: entry.subject } },
  );
  expect(judged).toMatchObject({
    judgeAssumption: {
      faults: [{ path: 'kind' }],
      notices: [{ code: 'LIKELY_DUPLICATE', path: 'statement' }],
    },
  });
});

test.each([
  ['ASSUMPTION', 'the-week-lies-in-the-window'],
  ['CITATION', 'fontanka-half-the-town-has-left'],
])('of %s %s there is one version, by whoever recorded it', async (kind, key) => {
  const data = await ask(
    'query Of($kind: RecordKind!, $key: String!) { recordHistory(kind: $kind, key: $key) { version by { id } changes { field } } }',
    { kind, key },
  );
  expect(data).toEqual({
    recordHistory: [{ version: 1, by: { id: await gateway.idOf('EDITOR') }, changes: [] }],
  });
});

test('a source that is no longer to be used is warned of where it is named', async () => {
  await ask(`mutation { deprecateRecord(input: { kind: SOURCE, key: "fontanka", version: 1,
    deprecatedReason: "closed", changeReason: "closed in May" }) { __typename } }`);
  const { suggestSources } = await ask('{ suggestSources(search: "font") { key isDeprecated } }');
  expect(suggestSources).toEqual([{ key: 'fontanka', isDeprecated: true }]);
  const data = await ask(
    `{ judgeCrossing(input: { citation: { new: { source: "fontanka", exact: "x" } } }) {
      notices { code path message } } }`,
  );
  expect(data).toMatchObject({
    judgeCrossing: {
      notices: expect.arrayContaining([
        {
          code: 'DEPRECATED_REFERENCE',
          path: 'citation.new.source',
          message: 'Fontanka is no longer to be used: closed',
        },
      ]),
    },
  });
});
