import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const RECORD = `mutation Record($input: RecordCrossingInput!) { recordCrossing(input: $input) { __typename
  ... on CrossingRecorded { crossing { key version note } } ... on RecordConflict { version } } }`;

interface Recorded {
  readonly recordCrossing: {
    readonly __typename: string;
    readonly crossing?: { readonly key: string; readonly version: number; readonly note: string };
  };
}

const georgia = {
  quantity: { value: '20000', sourceWording: '20,000', unit: 'entries' },
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  origin: 'RU',
  destination: 'GE',
  period: { start: '2022-09-21', end: '2022-10-11' },
  reportedOn: '2022-10-12',
  citation: { new: { source: 'fontanka', exact: '20,000 have entered' } },
};

/** Twelve people who press the button at once. */
const together = (inputOf: (at: number) => object) =>
  Promise.all(
    Array.from({ length: 12 }, async (_, at) => {
      const input = inputOf(at);
      const data = await gateway.askAs<Recorded>('REPORTER', RECORD, { input }, `reporter-${at}`);
      return data.recordCrossing;
    }),
  );

test('twelve who record a new report at once get twelve reports', async () => {
  const outcomes = await together((at) => ({ ...georgia, note: `by ${at}` }));
  const keys = outcomes.map(({ crossing }) => crossing?.key);
  expect(new Set(keys).size).toBe(12);
  expect(keys).toContain('ru-ge-2022-10-12');
});

test('of twelve who change one version at once, one does, and eleven are told', async () => {
  const outcomes = await together((at) => ({
    ...georgia,
    key: 'ru-ge-2022-10-12',
    version: 1,
    note: `changed by ${at}`,
    changeReason: 'a note',
  }));
  const names = outcomes.map(({ __typename }) => __typename).toSorted();
  expect(names).toEqual(['CrossingRecorded', ...Array<string>(11).fill('RecordConflict')]);
  const won = outcomes.find(({ crossing }) => crossing !== undefined)?.crossing;
  const { body } = await gateway.answerReader(
    '{ crossing(key: "ru-ge-2022-10-12") { version note } }',
  );
  expect(body.data).toEqual({ crossing: { version: 2, note: won?.note } });
});
