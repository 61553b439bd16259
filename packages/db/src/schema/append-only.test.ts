import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { crossingEntry, recordSurroundings } from '../crossing/crossing-entry.fixture.ts';
import { listCrossingVersions } from '../crossing/find-crossings.ts';
import { recordCrossings } from '../crossing/record-crossings.ts';

const copy = await testDatabase('empty');
const owner = createDatabase({ url: copy.ownerUrl });
const app = createDatabase({ url: copy.appUrl });
afterAll(() => Promise.all([owner.close(), app.close()]));

const first = crossingEntry({ id: 'kept' });
const second = crossingEntry({ id: 'kept', version: 2, knownFrom: '2022-10-05T12:00:00.123456Z' });

beforeAll(async () => {
  await recordSurroundings(app.sql);
  await recordCrossings(app.sql, [first]);
  await recordCrossings(app.sql, [second]);
});

const knownTimes = async (id: string) =>
  (await listCrossingVersions(app.sql, [id]))
    .flat()
    .toReversed()
    .map(({ knownFrom, knownTo }) => [knownFrom, knownTo]);

test('the next version closes the one before it, to the microsecond', async () => {
  expect(await knownTimes('kept')).toEqual([
    ['2022-10-04T12:00:00Z', '2022-10-05T12:00:00.123456Z'],
    ['2022-10-05T12:00:00.123456Z', null],
  ]);
});

test('versions that come in one statement close one another', async () => {
  await recordCrossings(app.sql, [
    crossingEntry({ id: 'together', version: 2, knownFrom: '2022-10-06T12:00:00Z' }),
    crossingEntry({ id: 'together', version: 1 }),
    crossingEntry({ id: 'together', version: 3, knownFrom: '2022-10-07T12:00:00Z' }),
  ]);
  expect((await knownTimes('together')).map(([, to]) => to)).toEqual([
    '2022-10-06T12:00:00Z',
    '2022-10-07T12:00:00Z',
    null,
  ]);
});

test('a version that skips one is refused', async () => {
  const skipping = crossingEntry({ id: 'kept', version: 4, knownFrom: '2022-10-08T12:00:00Z' });
  await expect(recordCrossings(app.sql, [skipping])).rejects.toThrow('must follow one another');
});

test('a version cannot become known before the one that it follows', async () => {
  const earlier = crossingEntry({ id: 'kept', version: 3, knownFrom: '2022-10-04T12:00:00Z' });
  await expect(recordCrossings(app.sql, [earlier])).rejects.toThrow('known_to_after_from');
});

const tables = [
  'crossing_version',
  'event_version',
  'quote_version',
  'figure_version',
  'article_revision',
  'citation',
  'assumption',
  'crossing_supersession',
  'figure_input',
  'figure_assumption',
  'revision_pin',
  'correction',
  'draft_version',
  'draft_decision',
  'revision_override',
  'audit_entry',
  'capture',
  'capture_check',
  'reference_revision',
];

test.each(tables)('the role that serves can neither change nor delete from %s', async (table) => {
  const deletion = raw`delete from ${raw.table(table)}`.execute(app.sql);
  await expect(deletion).rejects.toThrow('permission denied');
  const change = raw`update ${raw.table(table)} set ctid = ctid`.execute(app.sql);
  await expect(change).rejects.toThrow(/permission denied|cannot assign/);
});

test.each(tables)('not even the owner empties %s', async (table) => {
  const emptying = raw`truncate ${raw.table(table)} cascade`.execute(owner.sql);
  await expect(emptying).rejects.toThrow('append-only');
});

test('not even the owner rewrites, reopens or deletes a version', async () => {
  const rewriting = owner.sql
    .updateTable('crossing_version')
    .set({ value: '7' })
    .where('crossing_id', '=', 'kept');
  await expect(rewriting.execute()).rejects.toThrow('append-only');
  const reopening = owner.sql.updateTable('crossing_version').set({ known_to: null });
  await expect(reopening.execute()).rejects.toThrow('append-only');
  const closing = owner.sql
    .updateTable('crossing_version')
    .set({ known_to: '2030-01-01T00:00:00Z' })
    .where('known_to', 'is', null);
  await expect(closing.execute()).rejects.toThrow('append-only');
  await expect(owner.sql.deleteFrom('crossing_version').execute()).rejects.toThrow('append-only');
});

test('the data revision only advances', async () => {
  const back = owner.sql.updateTable('data_revision').set({ revision: '0' });
  await expect(back.execute()).rejects.toThrow('only advances');
  await expect(owner.sql.deleteFrom('data_revision').execute()).rejects.toThrow('only advances');
});
