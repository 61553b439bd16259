import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const RESULT = `__typename
  ... on CrossingRecorded { crossing { key version changeReason recordedBy { name }
    quantity { text sourceWording } periodEnd rank citation { key quotedWords via { slug } } } }
  ... on RecordRefused { faults { path given allowed message } }
  ... on RecordConflict { version by { name } reason changes { field before after } }
  ... on RecordHeld { key releaseId }`;

const RECORD = `mutation Record($input: RecordCrossingInput!) { recordCrossing(input: $input) { ${RESULT} } }`;
const JUDGE = `query Judge($input: RecordCrossingInput!) { judgeCrossing(input: $input) {
  faults { path given message }
  reading { text sentence lower lowerEnd upperEnd }
  suggestions { qualifier value unit text }
  notices { code weight path message records { id ... on Crossing { key } } } } }`;

interface Outcome {
  readonly __typename: string;
  readonly crossing?: { key: string; version: number; quantity: { text: string } };
  readonly faults?: { path: string; given: string | null; message: string }[];
  readonly version?: number;
  readonly changes?: unknown;
}

async function record(input: object, role: 'REPORTER' | 'EDITOR' = 'REPORTER'): Promise<Outcome> {
  const { recordCrossing } = await gateway.askAs<{ recordCrossing: Outcome }>(role, RECORD, {
    input,
  });
  return recordCrossing;
}

interface Judgement {
  readonly faults: { path: string }[];
  readonly reading: { text: string; sentence: string } | null;
  readonly suggestions: { qualifier: string; value: string }[];
  readonly notices: { code: string; path: string; message: string; records: { key: string }[] }[];
}

async function judge(input: object): Promise<Judgement> {
  const { judgeCrossing } = await gateway.askAs<{ judgeCrossing: Judgement }>('REPORTER', JUDGE, {
    input,
  });
  return judgeCrossing;
}

/** What Georgia's ministry might say two weeks after the founding story. */
const georgia = {
  quantity: { value: '112733', sourceWording: '112,733', unit: 'entries', qualifier: 'EXACTLY' },
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  origin: 'RU',
  destination: 'GE',
  period: { start: '2022-09-21', end: '2022-10-11' },
  reportedOn: '2022-10-12',
  citation: {
    new: {
      source: 'fontanka',
      url: 'https://www.fontanka.ru/2022/10/12/1/',
      exact: 'Since 21 September 112,733 Russians have entered Georgia',
    },
  },
};

test('a new report for Georgia is entered with its citation and is read by everybody', async () => {
  const outcome = await record(georgia);
  expect(outcome).toMatchObject({
    __typename: 'CrossingRecorded',
    crossing: {
      key: 'ru-ge-2022-10-12',
      version: 1,
      quantity: { text: '112,733' },
      recordedBy: { name: expect.any(String) },
      citation: { quotedWords: georgia.citation.new.exact },
    },
  });
  const { body } = await gateway.answerReader(
    '{ crossing(key: "ru-ge-2022-10-12") { quantity { text } citation { url } } }',
  );
  expect(body.data).toMatchObject({ crossing: { quantity: { text: '112,733' } } });
});

test('it leaves word of itself: in the audit, in the outbox and in the data revision', async () => {
  const { sql } = gateway.owner;
  const audit = await sql
    .selectFrom('audit_entry')
    .select(['action', 'actor_id', 'details'])
    .where('subject_id', '=', 'ru-ge-2022-10-12')
    .execute();
  expect(audit).toMatchObject([
    { action: 'RECORD_RECORDED', actor_id: await gateway.idOf('REPORTER') },
  ]);
  const outbox = await sql.selectFrom('outbox_entry').select(['topic', 'payload']).execute();
  expect(outbox).toContainEqual({
    topic: 'RECORDS_CHANGED',
    payload: { records: [{ kind: 'CROSSING', id: 'ru-ge-2022-10-12' }] },
  });
});

test('of two who saw one version, the second is told what the first wrote', async () => {
  const changed = {
    ...georgia,
    key: 'ru-ge-2022-10-12',
    version: 1,
    citation: { key: await citationOf('ru-ge-2022-10-12') },
    changeReason: 'a digit was wrong',
    quantity: { ...georgia.quantity, value: '112738', sourceWording: '112,738' },
  };
  expect(await record(changed)).toMatchObject({ crossing: { version: 2 } });
  const stale = await record({ ...changed, note: 'mine' }, 'EDITOR');
  expect(stale).toMatchObject({ __typename: 'RecordConflict', version: 2 });
  expect(stale.changes).toContainEqual({
    field: 'quantity.text',
    before: '112,733',
    after: '112,738',
  });
});

test('the history tells who changed what and why, and an earlier version can be restored', async () => {
  const restored = await gateway.askAs(
    'REPORTER',
    `mutation { restoreRecordVersion(input: { kind: CROSSING, key: "ru-ge-2022-10-12", version: 2,
      of: 1, reason: "the first was right" }) { __typename ... on RecordChanged { version } } }`,
  );
  expect(restored).toEqual({ restoreRecordVersion: { __typename: 'RecordChanged', version: 3 } });
  const history = await gateway.askAs(
    'REPORTER',
    `{ recordHistory(kind: CROSSING, key: "ru-ge-2022-10-12") {
      version reason by { id name } changes { field before after } } }`,
  );
  expect(history).toMatchObject({
    recordHistory: [
      {
        version: 3,
        reason: 'the first was right',
        changes: expect.arrayContaining([
          { field: 'quantity.text', before: '112,738', after: '112,733' },
        ]),
      },
      { version: 2, reason: 'a digit was wrong', by: { id: await gateway.idOf('REPORTER') } },
      { version: 1, reason: null, changes: [] },
    ],
  });
});

test('Finland’s count is told to lie within the union’s', async () => {
  const { notices } = await judge({
    ...georgia,
    destination: 'FI',
    quantity: { value: '43000', sourceWording: 'some 43,000 Russians', unit: 'entries' },
    period: { start: '2022-09-19', end: '2022-09-25' },
  });
  expect(notices).toContainEqual(
    expect.objectContaining({
      code: 'SHARES_PLACE',
      path: 'destination',
      message: expect.stringMatching(/^Finland lies within the European Union/),
    }),
  );
});

test('the same report again is named as a likely duplicate, and so are its words', async () => {
  const { notices } = await judge(georgia);
  expect(notices.filter(({ code }) => code === 'LIKELY_DUPLICATE')).toMatchObject([
    { path: 'quantity.value', records: [{ key: 'ru-ge-2022-10-12' }] },
    { path: 'citation.new.exact' },
  ]);
});

test('what is half typed is judged as far as it goes', async () => {
  const { faults, reading, suggestions, notices } = await judge({
    quantity: { value: '93000', sourceWording: 'more than 93,000', unit: 'people' },
  });
  expect(reading).toMatchObject({ text: 'more than 93,000', lower: '93000', lowerEnd: 'OPEN' });
  expect(suggestions).toMatchObject([{ qualifier: 'MORE_THAN', value: '93000' }]);
  expect(faults.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['measure', 'destination', 'citation', 'reportedOn']),
  );
  expect(notices.map(({ code }) => code)).toContain('PERIOD_MISSING');
  expect(await judge({})).toMatchObject({ reading: null, suggestions: [] });
});

test('a report that takes the place of another says so', async () => {
  const outcome = await record({
    ...georgia,
    quantity: { ...georgia.quantity, value: '113000', sourceWording: '113,000' },
    reportedOn: '2022-10-20',
    supersedes: { record: 'ru-ge-2022-10-12', kind: 'REVISION', reason: 'counted again' },
  });
  expect(outcome).toMatchObject({ crossing: { key: 'ru-ge-2022-10-20' } });
  const { body } = await gateway.answerReader(
    '{ crossing(key: "ru-ge-2022-10-12") { supersededBy { by { key } kind reason } } }',
  );
  expect(body.data).toEqual({
    crossing: {
      supersededBy: [
        { by: { key: 'ru-ge-2022-10-20' }, kind: 'REVISION', reason: 'counted again' },
      ],
    },
  });
});

test('a report that an article cites can be deprecated and stays readable', async () => {
  const deprecated = await gateway.askAs(
    'EDITOR',
    `mutation { deprecateRecord(input: { kind: CROSSING, key: "ru-kz-2022-10-04", version: 1,
      deprecatedReason: "the ministry took it back", changeReason: "told by phone" })
      { __typename ... on RecordChanged { version } } }`,
  );
  expect(deprecated).toEqual({ deprecateRecord: { __typename: 'RecordChanged', version: 2 } });
  const { body } = await gateway.answerReader(
    '{ crossing(key: "ru-kz-2022-10-04") { rank rankReason quantity { text } } article(slug: "mobilization-exodus") { headline } }',
  );
  expect(body.data).toMatchObject({
    crossing: { rank: 'DEPRECATED', rankReason: 'the ministry took it back' },
    article: { headline: expect.any(String) },
  });
});

test('a report is found by its words', async () => {
  const found = await gateway.askAs(
    'REPORTER',
    '{ suggestCrossings(search: "georgia 113,000") { key label detail isDeprecated } }',
  );
  expect(found).toMatchObject({
    suggestCrossings: [{ key: 'ru-ge-2022-10-20', label: 'Russia to Georgia: 113,000 entries' }],
  });
});

async function citationOf(key: string): Promise<string> {
  const { crossing } = await gateway.askAs<{ crossing: { citation: { key: string } } }>(
    'REPORTER',
    `{ crossing(key: "${key}") { citation { key } } }`,
  );
  return crossing.citation.key;
}
