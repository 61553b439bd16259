import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { crossingEntry, recordSurroundings } from '../crossing/crossing-entry.fixture.ts';
import { listCrossingVersions } from '../crossing/find-crossings.ts';
import { recordCrossings } from '../crossing/record-crossings.ts';
import { recordAssumptions } from '../figure/record-figures.ts';

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
  const granted = { id: 'granted', kind: 'LIKE_MEASURES', subject: null } as const;
  await recordAssumptions(app.sql, [{ ...granted, statement: 'Each is like the other.' }]);
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

const lasting = [
  ['citation', 'ministry-page'],
  ['assumption', 'granted'],
] as const;

const columnsOf = async (table: string) => {
  const { rows } = await raw<{ name: string; isOpen: boolean }>`
    select column_name as name, has_column_privilege(${'headcount_app'}, ${table}, column_name, 'UPDATE') as "isOpen"
    from information_schema.columns where table_name = ${table} order by column_name`.execute(
    owner.sql,
  );
  return rows;
};

test.each(lasting)(
  'of a %s the role that serves may say how it stands, and no other word',
  async (table, id) => {
    const columns = await columnsOf(table);
    expect(columns.filter(({ isOpen }) => isOpen).map(({ name }) => name)).toEqual([
      'deprecated_reason',
      'replaced_by_id',
      'version',
    ]);
    for (const { name, isOpen } of columns) {
      if (isOpen) continue;
      const change = raw`update ${raw.table(table)} set ${raw.ref(name)} = ${raw.ref(name)}
      where id = ${id}`.execute(app.sql);
      await expect(change).rejects.toThrow('permission denied');
    }
    const standing =
      raw`update ${raw.table(table)} set version = version + 1, deprecated_reason = 'wrong'
    where id = ${id}`.execute(app.sql);
    expect((await standing).numAffectedRows).toBe(1n);
  },
);

test.each(lasting)('not even the owner changes what a %s says', async (table, id) => {
  const words = table === 'citation' ? 'exact' : 'statement';
  const change =
    raw`update ${raw.table(table)} set version = version + 1, ${raw.ref(words)} = 'else'
    where id = ${id}`.execute(owner.sql);
  await expect(change).rejects.toThrow('append-only');
  const uncounted = raw`update ${raw.table(table)} set deprecated_reason = 'wrong again'
    where id = ${id}`.execute(owner.sql);
  await expect(uncounted).rejects.toThrow('append-only');
});

const replace = (values: object) =>
  app.sql
    .updateTable('citation')
    .set({ version: 2, ...values })
    .where('id', '=', 'outlet-page');

test('a citation whose place another took is settled, and only one takes it, with a reason', async () => {
  const silent = replace({ replaced_by_id: 'ministry-page' });
  await expect(silent.execute()).rejects.toThrow('replaced_has_reason');
  const itself = replace({ replaced_by_id: 'outlet-page', deprecated_reason: 'wrong' });
  await expect(itself.execute()).rejects.toThrow('not_in_its_own_place');
  await replace({ replaced_by_id: 'ministry-page', deprecated_reason: 'wrong' }).execute();
  const again = replace({ version: 3, replaced_by_id: null, deprecated_reason: null });
  await expect(again.execute()).rejects.toThrow('append-only');
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
