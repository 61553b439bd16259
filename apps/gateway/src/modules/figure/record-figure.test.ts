import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const JUDGE = `query Judge($input: RecordFigureInput!) { judgeFigure(input: $input) {
  faults { path given }
  notices { code message records { id } }
  evaluation { text lower verdict caveats { code } refusals { code } unfilled }
  slots { label figure chosen { ... on Crossing { key } ... on Event { slug } }
    filledBy { ... on Crossing { key } } candidates { id } } } }`;

const RECORD = `mutation Record($input: RecordFigureInput!) { recordFigure(input: $input) { __typename
  ... on FigureRecorded { figure { slug version printed { text } assumptions { key } slots { label }
    recordedBy { name } evaluation { text verdict } } }
  ... on RecordRefused { faults { path given allowed } }
  ... on RecordConflict { changes { field before after } } } }`;

const judge = (input: object) =>
  gateway.askAs<{ judgeFigure: Record<string, unknown> }>('REPORTER', JUDGE, { input });
const record = (input: object) =>
  gateway.askAs<{ recordFigure: Record<string, unknown> }>('REPORTER', RECORD, { input });

/** One part of the founding sum. */
const sum = {
  title: 'Entries to Kazakhstan alone',
  kind: 'SUM',
  unit: 'crossings',
  measure: 'ENTRIES',
  window: { start: '2022-09-21', end: '2022-10-04' },
  slots: [{ label: 'Kazakhstan', crossing: 'ru-kz-2022-10-04' }],
};

test('a figure is judged as its parts are chosen: words, verdict and what may fill each part', async () => {
  expect(await judge({ ...sum, printed: { words: 'ABOUT', value: '200000' } })).toMatchObject({
    judgeFigure: {
      faults: [],
      evaluation: { text: 'more than 200,000', verdict: 'POSSIBLE', refusals: [] },
      slots: [
        {
          label: 'Kazakhstan',
          figure: null,
          chosen: { key: 'ru-kz-2022-10-04' },
          filledBy: { key: 'ru-kz-2022-10-04' },
          candidates: expect.arrayContaining([{ id: expect.any(String) }]),
        },
      ],
    },
  });
});

test('parts that count unlike things are refused by the ledger, with the records', async () => {
  const mixed = [...sum.slots, { label: 'Quota', event: 'partial-mobilization-decree' }];
  expect(await judge({ ...sum, slots: mixed })).toMatchObject({
    judgeFigure: {
      notices: expect.arrayContaining([expect.objectContaining({ code: 'NOT_COMBINED' })]),
    },
  });
});

test('an empty form is judged too', async () => {
  expect(await judge({})).toMatchObject({ judgeFigure: { evaluation: null, slots: [] } });
  expect(await judge({ kind: 'RATIO', slots: sum.slots })).toMatchObject({
    judgeFigure: { faults: expect.arrayContaining([{ path: 'slots', given: '1 parts' }]) },
  });
});

test('a figure is recorded, read by everybody, and changed with a reason', async () => {
  const entry = { ...sum, printed: { words: 'MORE_THAN', value: '200000' } };
  expect(await record(entry)).toMatchObject({
    recordFigure: {
      figure: {
        slug: 'entries-to-kazakhstan-alone',
        version: 1,
        printed: { text: 'more than 200,000' },
        evaluation: { verdict: 'PROVEN' },
      },
    },
  });
  const { body } = await gateway.answerReader(
    '{ figure(slug: "entries-to-kazakhstan-alone") { evaluation { text } } }',
  );
  expect(body.data).toEqual({ figure: { evaluation: { text: 'more than 200,000' } } });
  const changed = {
    ...entry,
    key: 'entries-to-kazakhstan-alone',
    version: 1,
    printed: { words: 'AT_LEAST', value: '200000' },
    changeReason: 'as the desk wants it',
  };
  expect(await record(changed)).toMatchObject({ recordFigure: { figure: { version: 2 } } });
  expect(await record(changed)).toMatchObject({
    recordFigure: {
      __typename: 'RecordConflict',
      changes: [{ field: 'printed', before: 'more than 200,000', after: 'at least 200,000' }],
    },
  });
});

test.each([
  ['slots.0.crossing', { slots: [{ label: 'x', crossing: 'nothing' }] }],
  ['slots.0.crossing', { slots: [{ label: 'x' }] }],
  [
    'slots.0.crossing',
    { slots: [{ label: 'x', crossing: 'ru-kz-2022-10-04', event: 'partial-mobilization-decree' }] },
  ],
  ['slots.0.figure', { slots: [{ label: 'x', figure: 'total-entries' }] }],
  ['slots.0.label', { slots: [{ crossing: 'ru-kz-2022-10-04' }] }],
  ['slots', { kind: 'SHARE' }],
  ['window.end', { window: { start: '2022-09-21', end: '2022-09-01' } }],
  ['window.end', { window: { start: '2022-09-21' } }],
  ['assumptions.0', { assumptions: ['nothing'] }],
  ['printed.value', { printed: { words: 'ABOUT' } }],
  ['printed.words', { printed: { value: '5' } }],
  ['key', { key: 'figures' }],
])('%s is refused by name', async (path, change) => {
  const { recordFigure } = await record({ ...sum, ...change });
  expect(recordFigure).toMatchObject({
    __typename: 'RecordRefused',
    faults: expect.arrayContaining([expect.objectContaining({ path })]),
  });
});

test('a part that names a figure says so in the form', async () => {
  const { figures } = await gateway.askAs<{ figures: { edges: { node: { slots: object[] } }[] } }>(
    'REPORTER',
    '{ figures(first: 100) { edges { node { slug slots { label figure chosen { id } } recordedAt deprecatedReason } } } }',
  );
  expect(figures.edges.flatMap(({ node }) => node.slots)).toContainEqual({
    label: expect.any(String),
    figure: null,
    chosen: { id: expect.any(String) },
  });
});
