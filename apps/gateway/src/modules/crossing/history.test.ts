import { recordCitations, recordCrossings, recordSupersessions } from '@headcount/db';
import { beforeAll, expect, test } from 'vitest';
import { aCitation, aCrossing } from '../../../test/builders.ts';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

const KEY = 'corrected';
const first = aCrossing({ id: KEY, citationId: 'corrected', destinationId: 'MN' });

beforeAll(() =>
  gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [
      aCitation({ id: 'corrected', title: 'A count' }),
      aCitation({ id: 'corrected-page', title: 'A count, corrected' }),
    ]);
    await recordCrossings(sql, [
      first,
      {
        ...first,
        version: 2,
        knownFrom: '2022-10-11T12:00:00Z',
        changeReason: 'The page was misread.',
        quantity: {
          ...first.quantity,
          qualifier: 'ABOUT',
          value: '1200',
          sourceWording: '1,200 or so',
        },
        period: { ...first.period, end: '2022-10-08' },
        citationId: 'corrected-page',
      },
      {
        ...first,
        version: 3,
        knownFrom: '2022-10-12T12:00:00Z',
        changeReason: 'A note was added.',
        quantity: {
          ...first.quantity,
          qualifier: 'ABOUT',
          value: '1200',
          sourceWording: '1,200 or so',
        },
        period: { ...first.period, end: '2022-10-08' },
        citationId: 'corrected-page',
        note: 'Without those in transit.',
      },
      aCrossing({
        id: 'later',
        citationId: 'corrected',
        destinationId: 'MN',
        knownFrom: '2022-10-13T12:00:00Z',
      }),
    ]);
    await recordSupersessions(sql, [
      {
        supersedingId: 'later',
        supersededId: KEY,
        kind: 'REVISION',
        knownFrom: '2022-10-13T12:00:00Z',
        reason: 'A later count.',
      },
    ]);
  }),
);

interface Revision {
  version: number;
  knownFrom: string;
  knownTo: string | null;
  changeReason: string | null;
  crossing: { quantity: { text: string }; supersededBy: unknown[]; citation: { title: string } };
  changes: { field: string; before: string | null; after: string | null }[];
}

const history = async (asOf: string | null = null) =>
  (
    await gateway.ask<{ crossing: { history: Revision[] } }>(
      `query ($asOf: DateTime) { crossing(key: "${KEY}", asOf: $asOf) { history {
        version knownFrom knownTo changeReason changes { field before after }
        crossing { quantity { text } supersededBy { kind } citation { title } } } } }`,
      { asOf },
    )
  ).crossing.history;

test('a history tells every version, the latest first, with its reason', async () => {
  const versions = await history();
  expect(
    versions.map(({ version, knownTo, changeReason }) => [version, knownTo, changeReason]),
  ).toEqual([
    [3, null, 'A note was added.'],
    [2, '2022-10-12T12:00:00Z', 'The page was misread.'],
    [1, '2022-10-11T12:00:00Z', null],
  ]);
});

test('a version names each field that it tells otherwise, and no other', async () => {
  const [third, second, original] = await history();
  expect(original?.changes).toEqual([]);
  expect(third?.changes).toEqual([
    { field: 'note', before: null, after: 'Without those in transit.' },
  ]);
  expect(second?.changes).toEqual([
    { field: 'quantity.text', before: '1,000', after: 'about 1,200' },
    { field: 'quantity.qualifier', before: 'EXACTLY', after: 'ABOUT' },
    { field: 'quantity.sourceWording', before: '1,000', after: '1,200 or so' },
    { field: 'periodEnd', before: '2022-10-09', after: '2022-10-08' },
    {
      field: 'citation.text',
      before: 'Frontex, “A count”',
      after: 'Frontex, “A count, corrected”',
    },
  ]);
});

test('a version is shown as it stood when it became known', async () => {
  const versions = await history();
  expect(versions.map(({ crossing }) => crossing.quantity.text)).toEqual([
    'about 1,200',
    'about 1,200',
    '1,000',
  ]);
  for (const { crossing } of versions) expect(crossing.supersededBy).toEqual([]);
});

test('as of an instant a history ends there', async () => {
  const versions = await history('2022-10-11');
  expect(versions.map(({ version, knownTo }) => [version, knownTo])).toEqual([
    [2, null],
    [1, '2022-10-11T12:00:00Z'],
  ]);
});

test('the histories of a hundred reports are one statement', async () => {
  const statements = await gateway.statements(
    '{ crossings(first: 100) { edges { node { id history { version changes { field before after } crossing { id citation { text } } } } } } }',
  );
  expect(statements).toHaveLength(2);
});
