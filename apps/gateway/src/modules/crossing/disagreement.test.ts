import { recordCitations, recordCrossings, recordSupersessions } from '@headcount/db';
import { expect, test } from 'vitest';
import { aCitation, aCrossing } from '../../../test/builders.ts';
import { openGateway } from '../../../test/open-gateway.ts';

const gateway = await openGateway();

interface Disagreement {
  reports: { key: string }[];
  voices: { source: { slug: string }; statedBy: string | null; reports: { key: string }[] }[];
  lower: string | null;
  lowerEnd: string;
  upper: string | null;
  upperEnd: string;
  width: string | null;
  message: string;
}

const about = async (key: string, asOf: string | null = null) =>
  (
    await gateway.ask<{ crossing: { disagreements: Disagreement | null } }>(
      `query ($key: String!, $asOf: DateTime) { crossing(key: $key, asOf: $asOf) { disagreements {
        reports { key } voices { source { slug } statedBy reports { key } }
        lower lowerEnd upper upperEnd width message } } }`,
      { key, asOf },
    )
  ).crossing.disagreements;

test('one minister’s words in three wordings are one voice that disagrees with itself', async () => {
  const found = await about('ru-kz-2022-10-04');
  expect(found?.reports[0]).toEqual({ key: 'ru-kz-2022-10-04' });
  expect(found?.reports.length).toBeGreaterThan(2);
  expect(found?.voices).toHaveLength(1);
  expect(found?.voices[0]).toMatchObject({ source: { slug: 'kazakhstan-interior-ministry' } });
  expect(found?.message).toMatch(/^Outlets word Kazakhstan’s one statement differently: /);
  expect(found).toMatchObject({
    lower: '190000',
    lowerEnd: 'CLOSED',
    upper: null,
    upperEnd: 'ABSENT',
  });
});

test('a report that stands alone disagrees with nobody', async () => {
  expect(await about('ru-mn-2022-10-02')).toBeNull();
});

const numbered = (id: string, value: string) => {
  const crossing = aCrossing({ id, citationId: id, originId: 'RU', destinationId: 'MN' });
  return { ...crossing, quantity: { ...crossing.quantity, value } };
};

test('two sources that differ are told with the spread; one that takes its number back is not', async () => {
  await gateway.owner.transaction(async (sql) => {
    await recordCitations(sql, [
      aCitation({ id: 'one-count' }),
      aCitation({ id: 'other-count', sourceId: 'mongolian-border-officials' }),
    ]);
    await recordCrossings(sql, [numbered('one-count', '1000'), numbered('other-count', '1500')]);
    const knownFrom = '2022-10-20T12:00:00Z';
    await recordCrossings(sql, [
      {
        ...numbered('withdrawal', '0'),
        citationId: 'other-count',
        period: { start: null, end: null, precision: 'UNKNOWN', note: null },
        reportedOn: '2022-10-20',
        knownFrom,
      },
    ]);
    await recordSupersessions(sql, [
      {
        supersedingId: 'withdrawal',
        supersededId: 'other-count',
        kind: 'RETRACTION',
        knownFrom,
        reason: 'Miscounted.',
      },
    ]);
  });
  expect(await about('one-count', '2022-10-15')).toEqual({
    reports: [{ key: 'one-count' }, { key: 'other-count' }],
    voices: [
      { source: { slug: 'frontex' }, statedBy: null, reports: [{ key: 'one-count' }] },
      {
        source: { slug: 'mongolian-border-officials' },
        statedBy: null,
        reports: [{ key: 'other-count' }],
      },
    ],
    lower: '1000',
    lowerEnd: 'CLOSED',
    upper: '1500',
    upperEnd: 'CLOSED',
    width: '500',
    message: expect.stringContaining('Sources disagree about Mongolia’s count') as string,
  });
  expect(await about('one-count')).toBeNull();
  expect(await about('other-count')).toBeNull();
});

test('the disagreements of a hundred reports are two statements', async () => {
  const statements = await gateway.statements(
    '{ crossings(first: 100) { edges { node { id disagreements { message reports { id citation { text } } voices { source { name } } } } } } }',
  );
  expect(statements).toHaveLength(3);
});
