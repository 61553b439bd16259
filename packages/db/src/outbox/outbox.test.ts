import { testDatabase } from '@headcount/testing/vitest';
import { sql as raw } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import {
  appendOutbox,
  claimOutbox,
  finishOutbox,
  listParkedOutbox,
  retryOutbox,
  unparkOutbox,
} from './outbox.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());
beforeEach(() => raw`delete from outbox_entry`.execute(sql));

const claim = (limit = 10) => claimOutbox(sql, { limit, forSeconds: 60 });
const append = (n: number) => appendOutbox(sql, 'ARTICLE_PUBLISHED', { n });

test('what was rolled back leaves no word', async () => {
  const failing = database.transaction(async (writing) => {
    await appendOutbox(writing, 'ARTICLE_PUBLISHED', {});
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await claim()).toEqual([]);
});

test('of many workers at once each entry goes to one', async () => {
  for (let n = 0; n < 40; n += 1) await append(n);
  const claims = await Promise.all(Array.from({ length: 16 }, () => claim(5)));
  const ids = claims.flat().map(({ id }) => id);
  expect(ids).toHaveLength(40);
  expect(new Set(ids).size).toBe(40);
  expect(await claim()).toEqual([]);
});

test('an entry that its worker died over comes back, and one that is done does not', async () => {
  await append(1);
  const [first] = await claim();
  expect(first).toMatchObject({ topic: 'ARTICLE_PUBLISHED', payload: { n: 1 }, attempts: 1 });
  await raw`update outbox_entry set claimed_until = now() - interval '1 second'`.execute(sql);
  const [again] = await claim();
  expect(again).toMatchObject({ id: first?.id, attempts: 2 });
  await finishOutbox(sql, again?.id ?? '');
  await raw`update outbox_entry set claimed_until = null`.execute(sql);
  expect(await claim()).toEqual([]);
});

test('an entry that failed waits, and one that was given up waits for somebody to look', async () => {
  await append(1);
  const [entry] = await claim();
  const id = entry?.id ?? '';
  await retryOutbox(sql, id, { error: 'unreachable', afterSeconds: 60 });
  expect(await claim()).toEqual([]);
  await raw`update outbox_entry set available_at = now()`.execute(sql);
  expect(await claim()).toHaveLength(1);
  await retryOutbox(sql, id, { error: 'poison', afterSeconds: null });
  expect(await claim()).toEqual([]);
  expect(await listParkedOutbox(sql)).toMatchObject([{ id, lastError: 'poison', attempts: 2 }]);
  expect(await unparkOutbox(sql, id)).toMatchObject({ id, attempts: 0 });
  expect(await claim()).toHaveLength(1);
});
