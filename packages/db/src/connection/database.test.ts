import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { countStatements } from './count-statements.ts';
import { createDatabase } from './database.ts';
import { DatabaseUnavailable } from './failure.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.ownerUrl });
const { sql } = database;
afterAll(() => database.close());

test('decimals, days and instants arrive as they are written', async () => {
  const { rows } = await raw`select 0.10::numeric as decimal, 9007199254740993 as long,
    date '2022-10-04' as day, timestamptz '2022-10-04 15:00:00.123456+03' as instant,
    timestamptz '2022-10-04 12:00:00Z' as whole`.execute(sql);
  expect(rows).toEqual([
    {
      decimal: '0.10',
      long: '9007199254740993',
      day: '2022-10-04',
      instant: '2022-10-04T12:00:00.123456Z',
      whole: '2022-10-04T12:00:00Z',
    },
  ]);
});

test('the server gives up before the client does', async () => {
  const { rows } = await raw<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in
    ('TimeZone', 'lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout')
    order by name`.execute(sql);
  expect(rows.map(({ setting }) => setting)).toEqual(['UTC', '10000', '2000', '5000']);
});

test('a statement too many is counted, of Prisma too', async () => {
  const { result, statements } = await countStatements(database, async () => {
    await sql.selectFrom('source').select('id').execute();
    return await database.prisma.source.findMany();
  });
  expect(result).toEqual([]);
  expect(statements).toHaveLength(2);
});

test('a full pool is an outage, not a fault', async () => {
  const small = createDatabase({ url: copy.ownerUrl, poolMax: 1 });
  const waiting = small.transaction(async () => {
    await expect(small.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(small.prisma.source.findMany()).rejects.toBeInstanceOf(DatabaseUnavailable);
  });
  await waiting;
  await expect(small.ping()).resolves.toBeUndefined();
  await small.close();
});

test('a server that is not there is an outage', async () => {
  const nowhere = createDatabase({ url: 'postgresql://nobody:secret@127.0.0.1:1/none' });
  await expect(nowhere.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
  await nowhere.close();
});

test('a lost connection is an outage, and the next statement gets another', async () => {
  const lost = raw`select pg_terminate_backend(pg_backend_pid())`.execute(sql);
  await expect(lost).rejects.toBeInstanceOf(DatabaseUnavailable);
  await expect(database.ping()).resolves.toBeUndefined();
});

test('a lock that does not come is an outage', async () => {
  await database.transaction(async (holder) => {
    await raw`lock table source in access exclusive mode`.execute(holder);
    const waiting = database.transaction(async (waiter) => {
      await raw`set local lock_timeout = '50ms'`.execute(waiter);
      await waiter.selectFrom('source').select('id').execute();
    });
    await expect(waiting).rejects.toBeInstanceOf(DatabaseUnavailable);
  });
});

test('a fault of the question stays what it is', async () => {
  await expect(raw`select 1 / 0`.execute(sql)).rejects.toMatchObject({ code: '22012' });
});
