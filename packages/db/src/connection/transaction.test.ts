import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createDatabase } from './database.ts';
import type { Sql } from './typed-sql.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.ownerUrl });
afterAll(() => database.close());

const total = async (sql: Sql) => {
  const { rows } = await raw<{ total: string }>`select sum(n)::text as total from tally`.execute(
    sql,
  );
  return Number(rows[0]?.total ?? 0);
};
const add = (sql: Sql, n: number) => raw`insert into tally values (${n})`.execute(sql);

beforeEach(async () => {
  await raw`drop table if exists tally`.execute(database.sql);
  await raw`create table tally (n int check (n > 0))`.execute(database.sql);
});

test('work that fails leaves nothing behind', async () => {
  const work = database.transaction(async (sql) => {
    await add(sql, 1);
    await add(sql, -1);
  });
  await expect(work).rejects.toMatchObject({ code: '23514' });
  expect(await total(database.sql)).toBe(0);
});

test('work that swallows a refusal of the server is not taken for done', async () => {
  const work = database.transaction(async (sql) => {
    await add(sql, 1);
    await add(sql, -1).catch(() => {});
  });
  await expect(work).rejects.toThrow('rolled back');
  expect(await total(database.sql)).toBe(0);
});

test('work that another overtook is done again on what that one left', async () => {
  let runs = 0;
  const bothHaveRead = Promise.withResolvers<void>();
  const grow = () =>
    database.transaction(
      async (sql) => {
        const before = await total(sql);
        runs += 1;
        if (runs === 2) bothHaveRead.resolve();
        await bothHaveRead.promise;
        await add(sql, before + 1);
      },
      { isolation: 'serializable' },
    );
  await Promise.all([grow(), grow()]);
  expect(await total(database.sql)).toBe(1 + 2);
  expect(runs).toBe(3);
});

test('what the server merely refuses is not tried again', async () => {
  let runs = 0;
  const work = database.transaction(async (sql) => {
    runs += 1;
    await add(sql, -1);
  });
  await expect(work).rejects.toMatchObject({ code: '23514' });
  expect(runs).toBe(1);
});
