import { recordCitations, recordCrossings, recordEvents, recordSupersessions } from '@headcount/db';
import { beforeAll, expect, test } from 'vitest';
import { aCitation, aCrossing, anEvent, recordMany } from '../../../test/builders.ts';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

interface Diff {
  from: string;
  to: string;
  arrived: { key?: string; slug?: string }[];
  arrivedCount: number;
  revised: {
    before: { version: number };
    after: { version: number; key?: string; slug?: string };
    changes: { field: string; before: string; after: string }[];
    changeReason: string | null;
  }[];
  revisedCount: number;
  superseded: { record: { key: string }; by: { key: string }; kind: string; reason: string }[];
  supersededCount: number;
  retracted: { record: { key: string }; by: { key: string }; kind: string; reason: string }[];
  retractedCount: number;
  moved: {
    figure: { slug: string };
    before: { text: string | null; lower: string };
    after: { text: string; lower: string; caveats: { code: string }[] };
    lowerBy: string | null;
    upperBy: string | null;
  }[];
  movedCount: number;
}

const RECORD = '{ version ... on Crossing { key } ... on Event { slug } }';
const REPLACED = '{ record { key } by { key } kind reason }';
const FIELDS = `from to arrived ${RECORD} arrivedCount
  revised { before ${RECORD} after ${RECORD} changes { field before after } changeReason } revisedCount
  superseded ${REPLACED} supersededCount retracted ${REPLACED} retractedCount
  moved { figure { slug } before { text lower } after { text lower caveats { code } } lowerBy upperBy } movedCount`;

const diff = async (from: string, to: string) =>
  (
    await gateway.ask<{ ledgerDiff: Diff }>(
      `{ ledgerDiff(from: "${from}", to: "${to}") { ${FIELDS} } }`,
    )
  ).ledgerDiff;

const keys = (records: readonly { key?: string; slug?: string }[]) =>
  records.map(({ key, slug }) => key ?? slug);

beforeAll(() =>
  gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [aCitation({ id: 'new-year' })]);
    const georgia = aCrossing({ id: 'ru-ge-2022-10', citationId: 'ru-ge-2022-10' });
    const day = '2023-01-02';
    const added = { citationId: 'new-year', destinationId: 'MN', reportedOn: day };
    await recordCrossings(sql, [
      {
        ...georgia,
        version: 2,
        quantity: {
          ...georgia.quantity,
          qualifier: 'MORE_THAN',
          value: '80000',
          sourceWording: 'over 80,000',
        },
        period: { start: '2022-09-21', end: '2022-10-05', precision: 'DAY', note: null },
        reportedOn: '2022-10-05',
        knownFrom: '2023-01-01T12:00:00Z',
        changeReason: 'The page was misread.',
      },
      aCrossing({ ...added, id: 'new-count', knownFrom: '2023-01-02T12:00:00Z' }),
      aCrossing({ ...added, id: 'withdrawal', knownFrom: '2023-01-02T18:00:00Z' }),
    ]);
    await recordEvents(sql, [
      anEvent({
        id: 'protests',
        version: 2,
        title: 'Protests all over Russia',
        placeId: 'RU',
        knownFrom: '2023-01-01T13:00:00Z',
      }),
      anEvent({ id: 'new-event', reportedOn: day, knownFrom: '2023-01-02T20:00:00Z' }),
    ]);
    const supersession = { supersededId: 'ru-mn-2022-10-02', reason: 'Counted again.' };
    await recordSupersessions(sql, [
      {
        ...supersession,
        supersedingId: 'new-count',
        kind: 'REVISION',
        knownFrom: '2023-01-02T12:00:00Z',
      },
      {
        ...supersession,
        supersedingId: 'withdrawal',
        kind: 'RETRACTION',
        knownFrom: '2023-01-02T18:00:00Z',
      },
    ]);
  }),
);

test('between two days of the story one sees what arrived and how far the total moved', async () => {
  const { arrived, arrivedCount, moved, movedCount } = await diff('2022-09-28', '2022-10-05');
  expect(keys(arrived)).toEqual(expect.arrayContaining(['ru-kz-2022-10-04', 'ru-ge-2022-10']));
  expect(arrivedCount).toBe(arrived.length);
  expect(movedCount).toBe(moved.length);
  const total = moved.find(({ figure }) => figure.slug === 'total-entries');
  expect(total?.after.text).toBe('more than 370,000');
  expect(Number(total?.lowerBy)).toBe(Number(total?.after.lower) - Number(total?.before.lower));
  expect(Number(total?.lowerBy)).toBeGreaterThan(0);
});

test('before and after are what the figure is as of either day', async () => {
  const { moved } = await diff('2022-09-28', '2022-10-05');
  for (const { figure, before, after } of moved) {
    const asked = await gateway.ask<{ figure: Record<'before' | 'after', unknown> }>(
      `{ figure(slug: "${figure.slug}") {
        before: evaluation(asOf: "2022-09-28") { text lower }
        after: evaluation(asOf: "2022-10-05") { text lower caveats { code } } } }`,
    );
    expect(asked.figure).toEqual({ before, after });
  }
});

test('a newer version, a supersession and a retraction are told apart, with their reasons', async () => {
  const found = await diff('2022-12-31', '2023-01-03');
  expect(keys(found.arrived)).toEqual(['new-event', 'withdrawal', 'new-count']);
  expect(keys(found.revised.map(({ after }) => after))).toEqual(['protests', 'ru-ge-2022-10']);
  expect(found.revised[1]).toMatchObject({
    before: { version: 1 },
    after: { version: 2 },
    changeReason: 'The page was misread.',
  });
  expect(found.revised[1]?.changes).toContainEqual({
    field: 'quantity.text',
    before: 'more than 93,000',
    after: 'more than 80,000',
  });
  expect(found.revised[0]?.changes).toContainEqual({
    field: 'title',
    before: 'Protests across Russia',
    after: 'Protests all over Russia',
  });
  expect(found.superseded).toEqual([
    {
      record: { key: 'ru-mn-2022-10-02' },
      by: { key: 'new-count' },
      kind: 'REVISION',
      reason: 'Counted again.',
    },
  ]);
  expect(found.retracted.map(({ by, kind }) => [by.key, kind])).toEqual([
    ['withdrawal', 'RETRACTION'],
  ]);
  expect([found.revisedCount, found.supersededCount, found.retractedCount]).toEqual([2, 1, 1]);
  const slugs = found.moved.map(({ figure }) => figure.slug);
  expect(slugs).toEqual(
    expect.arrayContaining(['entries-georgia', 'entries-mongolia', 'total-entries']),
  );
  expect(slugs).toEqual(slugs.toSorted());
});

test('the two instants may come in either order, and an instant differs not from itself', async () => {
  expect(await diff('2023-01-03', '2022-12-31')).toEqual(await diff('2022-12-31', '2023-01-03'));
  expect(await diff('2023-01-03', '2023-01-03')).toMatchObject({
    arrivedCount: 0,
    revisedCount: 0,
    supersededCount: 0,
    retractedCount: 0,
    movedCount: 0,
  });
});

test('a day that is none is refused', async () => {
  const { body } = await gateway.answer(
    '{ ledgerDiff(from: "2022-02-30", to: "2022-10-01") { to } }',
  );
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from' });
});

test('only what is asked for is read', async () => {
  const count = (
    await gateway.statements('{ ledgerDiff(from: "2022-01-01", to: "2023-12-31") { from to } }')
  ).length;
  expect(count).toBe(0);
});

test('of many the first hundred are told, the latest first, and how many there are', async () => {
  const { arrivedCount } = await diff('2022-01-01', '2023-12-31');
  await recordMany(gateway.owner, 'many', 120);
  const found = await diff('2022-01-01', '2023-12-31');
  expect(found.arrived).toHaveLength(100);
  expect(found.arrivedCount).toBe(arrivedCount + 240);
  expect(keys(found.arrived).slice(0, 3)).toEqual(['new-event', 'withdrawal', 'new-count']);
});

test('however much arrived, it is told in a dozen statements', async () => {
  const statements = await gateway.statements(
    `{ ledgerDiff(from: "2022-01-01", to: "2023-12-31") { ${FIELDS} } }`,
  );
  expect(statements.slice(14)).toEqual([]);
});
