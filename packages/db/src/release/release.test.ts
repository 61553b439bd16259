import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { dropHeldRecord, holdRecord, listHeldRecords } from './held-record.ts';
import { countReleases, listReleases } from './list-releases.ts';
import { changeRelease, createRelease, findReleasesByIds } from './release.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

let id = '';
let count = 0;
beforeEach(async () => {
  count += 1;
  id = `release-${count}`;
  await createRelease(sql, { id, title: 'Georgia', embargoUntil: null, createdBy: 'ada' });
});

const hold = (recordId: string) =>
  database.transaction((writing) =>
    holdRecord(writing, {
      id: `${id}-${recordId}`,
      releaseId: id,
      kind: 'SOURCE',
      recordId,
      entry: { id: recordId, name: 'A ministry' },
      reason: null,
      heldBy: 'ada',
    }),
  );

const held = async () => (await listHeldRecords(sql, [id]))[0]?.map(({ recordId }) => recordId);

test('records wait in the order in which they came, also when they come at once', async () => {
  await hold('first');
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(hold));
  expect((await held())?.[0]).toBe('first');
  expect((await held())?.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'first']);
  expect(await dropHeldRecord(sql, `${id}-first`)).toBe(true);
  expect(await held()).toHaveLength(6);
});

test('a release that has gone out takes no more and lets go of nothing', async () => {
  await hold('kept');
  await changeRelease(sql, {
    id,
    version: 2,
    from: ['OPEN'],
    state: 'PUBLISHED',
    publishedAt: '2026-01-01T00:00:00Z',
  });
  expect(await hold('late')).toBe(false);
  expect(await dropHeldRecord(sql, `${id}-kept`)).toBe(false);
  expect(await held()).toEqual(['kept']);
});

test('a change to a release that has moved on is refused', async () => {
  expect(await changeRelease(sql, { id, version: 1, from: ['OPEN'], title: 'Two' })).toMatchObject({
    title: 'Two',
    version: 2,
  });
  expect(await changeRelease(sql, { id, version: 1, from: ['OPEN'], title: 'Three' })).toBeNull();
  expect(await findReleasesByIds(sql, [id, 'none'])).toMatchObject([{ title: 'Two' }, null]);
});

test('releases are listed in pages, the latest first, by state', async () => {
  const orderBy = { field: 'CREATED', direction: 'DESC' } as const;
  const first = await listReleases(sql, { first: 1, orderBy });
  expect(first.edges.map(({ node }) => node.id)).toEqual([id]);
  const after = first.edges[0]?.position ?? null;
  const next = await listReleases(sql, { first: 1, orderBy, after });
  expect(next.edges.map(({ node }) => node.id)).toEqual([`release-${count - 1}`]);
  expect(await countReleases(sql, ['PUBLISHED'])).toBe(1);
});
