import { differenceFromSchema } from '@headcount/postgres';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { crossingEntry, recordSurroundings } from '../crossing/crossing-entry.fixture.ts';
import { recordCrossings, type CrossingEntry } from '../crossing/record-crossings.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.ownerUrl });
const { sql } = database;
afterAll(() => database.close());
beforeAll(() => recordSurroundings(sql));

test('the migrations lead to the schema, and to nothing besides', async () => {
  expect(await differenceFromSchema(copy.ownerUrl)).toBeUndefined();
});

const { quantity } = crossingEntry({ id: 'any' });
const { period } = crossingEntry({ id: 'any' });
const between = { ...quantity, qualifier: 'BETWEEN' } as const;

const refused: [string, Partial<CrossingEntry>, string][] = [
  [
    'ends before it starts',
    { period: { ...period, end: '2022-09-20' } },
    'period_ends_after_start',
  ],
  ['lasts for ever', { period: { ...period, end: 'infinity' } }, 'period_finite'],
  [
    'has a precision and no days',
    { period: { ...period, start: null, end: null } },
    'undated_is_unknown',
  ],
  ['has no citation', { citationId: 'missing' }, 'There is no citation'],
  ['is a range with one end', { quantity: between }, 'upper_value_iff_between'],
  ['counts not-a-number', { quantity: { ...quantity, value: 'NaN' } }, 'not a decimal'],
  ['has a value without a number', { quantity: { ...quantity, value: null } }, 'value_iff_stated'],
  ['is rounded to nothing', { quantity: { ...quantity, roundingUnit: '0' } }, 'rounding_unit'],
  ['has no wording', { quantity: { ...quantity, sourceWording: '' } }, 'words_given'],
  ['crosses nothing', { originId: null, destinationId: null }, 'crosses_something'],
  ['goes nowhere', { destinationId: 'A' }, 'ends_differ'],
  ['comes from no place', { originId: 'X' }, 'origin_id_fkey'],
  ['is ranked without a reason', { rank: 'PREFERRED' }, 'rank_has_reason'],
  ['is known before it is reported', { reportedOn: '2022-10-05' }, 'known_once_reported'],
  ['counts those present as a flow', { measure: 'PRESENT' }, 'present_is_stock'],
  ['has a population in words', { population: 'some men' }, 'population_is_code'],
  ['has an address that nobody can read aloud', { id: 'No Slug' }, 'id_is_slug'],
];

test.each(refused)('a crossing that %s is refused', async (_, wrong, reason) => {
  const entry = crossingEntry({ id: 'refused', ...wrong });
  await expect(recordCrossings(sql, [entry])).rejects.toThrow(reason);
});

test('numbers that cannot be are refused, whoever writes them', async () => {
  await recordCrossings(sql, [crossingEntry({ id: 'model' })]);
  const row = await sql
    .selectFrom('crossing_version')
    .selectAll()
    .where('crossing_id', '=', 'model')
    .executeTakeFirstOrThrow();
  const insert = (wrong: object) =>
    sql
      .insertInto('crossing_version')
      .values({ ...row, version: 2, known_from: '2022-12-01T00:00:00Z', ...wrong })
      .execute();
  await expect(insert({ upper: '99', upper_end: 'CLOSED' })).rejects.toThrow(
    'upper_not_below_lower',
  );
  await expect(insert({ upper: '100', upper_end: 'OPEN' })).rejects.toThrow(
    'upper_not_below_lower',
  );
  await expect(insert({ upper: 'NaN', upper_end: 'OPEN' })).rejects.toThrow('numbers_finite');
  await expect(insert({ qualifier: 'BETWEEN', upper_value: '99' })).rejects.toThrow(
    'range_ascends',
  );
  await expect(insert({ lower: null })).rejects.toThrow('lower_absent_iff_null');
  await expect(insert({ source_id: 'outlet' })).rejects.toThrow('citation_id_source_id_fkey');
});
