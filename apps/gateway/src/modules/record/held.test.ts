import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

const ask = <Data>(query: string, variables?: Record<string, unknown>) =>
  gateway.askAs<Data>('EDITOR', query, variables);

const RECORD = `mutation Record($input: RecordCrossingInput!) { recordCrossing(input: $input) {
  __typename ... on RecordHeld { key releaseId kind } ... on RecordRefused { faults { path } } } }`;

const georgia = {
  quantity: { value: '112733', sourceWording: '112,733', unit: 'entries' },
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  origin: 'RU',
  destination: 'GE',
  period: { start: '2022-09-21', end: '2022-10-11' },
  reportedOn: '2022-10-12',
  citation: { new: { source: 'fontanka', exact: '112,733 Russians have entered Georgia' } },
};

const read = async (key: string) =>
  (await gateway.answerReader(`{ crossing(key: "${key}") { version quantity { text } } }`)).body
    .data;

interface Release {
  readonly id: string;
  readonly version: number;
}

async function createRelease(): Promise<Release> {
  const { createRelease: created } = await ask<{ createRelease: { release: Release } }>(
    'mutation { createRelease(input: { title: "Two weeks on" }) { ... on ReleaseChanged { release { id version } } } }',
  );
  return created.release;
}

test('what is held for a release is seen by nobody until it goes out, and then whole', async () => {
  const { id } = await createRelease();
  expect(await ask(RECORD, { input: { ...georgia, holdForRelease: id } })).toEqual({
    recordCrossing: {
      __typename: 'RecordHeld',
      key: 'ru-ge-2022-10-12',
      releaseId: id,
      kind: 'CROSSING',
    },
  });
  const again = await ask<{ recordCrossing: { key: string } }>(RECORD, {
    input: { ...georgia, holdForRelease: id },
  });
  expect(again.recordCrossing.key).toBe('ru-ge-2022-10-12-2');
  expect(await read('ru-ge-2022-10-12')).toEqual({ crossing: null });

  const { release } = await ask<{ release: Release & { records: object[] } }>(
    `{ release(id: "${id}") { id version records { kind key } } }`,
  );
  expect(release.records).toMatchObject([
    { kind: 'CITATION' },
    { kind: 'CROSSING', key: 'ru-ge-2022-10-12' },
    { kind: 'CITATION' },
    { kind: 'CROSSING' },
  ]);
  const published = await ask(
    `mutation { publishRelease(input: { id: "${id}", version: ${release.version}, idempotencyKey: "once" }) {
      __typename ... on ReleasePublished { records } } }`,
  );
  expect(published).toEqual({ publishRelease: { __typename: 'ReleasePublished', records: 4 } });
  expect(await read('ru-ge-2022-10-12')).toEqual({
    crossing: { version: 1, quantity: { text: '112,733' } },
  });
});

test('the next version of a record can be held, and stays away until then', async () => {
  const { id } = await createRelease();
  const input = {
    ...georgia,
    key: 'ru-ge-2022-10-12',
    version: 1,
    changeReason: 'counted again',
    quantity: { ...georgia.quantity, value: '113000', sourceWording: '113,000' },
    holdForRelease: id,
  };
  expect(await ask(RECORD, { input })).toMatchObject({
    recordCrossing: { __typename: 'RecordHeld' },
  });
  expect(await read('ru-ge-2022-10-12')).toMatchObject({ crossing: { version: 1 } });
});

test('a release does not go out with a record that was not there when it was read', async () => {
  const { id, version } = await createRelease();
  await ask(RECORD, { input: { ...georgia, holdForRelease: id } });
  const published = await ask(
    `mutation { publishRelease(input: { id: "${id}", version: ${version}, idempotencyKey: "unread" }) {
      __typename ... on PublicationRefused { obstacles { code } } } }`,
  );
  expect(published).toEqual({
    publishRelease: { __typename: 'PublicationRefused', obstacles: [{ code: 'MOVED_ON' }] },
  });
});

test('what a report supersedes is not held', async () => {
  const { id } = await createRelease();
  const supersedes = { record: 'ru-ge-2022-10-12', kind: 'REVISION', reason: 'counted again' };
  expect(await ask(RECORD, { input: { ...georgia, supersedes, holdForRelease: id } })).toEqual({
    recordCrossing: { __typename: 'RecordRefused', faults: [{ path: 'supersedes.record' }] },
  });
});
