import { createDatabase } from '@headcount/db';
import { appendOutbox, listParkedOutbox, type OutboxEntry } from '@headcount/db/newsroom';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { FollowUp } from './follow-up.ts';
import { followOutbox } from './follow-outbox.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());
beforeEach(() => sql.deleteFrom('outbox_entry').execute());

const { signal } = new AbortController();
const follow = (...followUps: FollowUp[]) =>
  followOutbox(database, { TOPIC: followUps }, () => 'an id', signal);

/** As if the pauses and claims were over. */
const goOn = () =>
  sql
    .updateTable('outbox_entry')
    .set({ available_at: '2020-01-01T00:00:00Z', claimed_until: null })
    .execute();

const waiting = async () =>
  (await sql.selectFrom('outbox_entry').select('id').where('done_at', 'is', null).execute()).length;

test('what was committed is followed once by each that asked for it', async () => {
  for (let n = 0; n < 25; n += 1) await appendOutbox(sql, 'TOPIC', { n });
  await appendOutbox(sql, 'OF_NO_INTEREST', {});
  const [first, second]: OutboxEntry[][] = [[], []];
  await Promise.all(
    [1, 2, 3].map(() =>
      follow(
        async (one) => void first?.push(one),
        async (one) => void second?.push(one),
      ),
    ),
  );
  expect(new Set(first?.map(({ payload }) => payload.n))).toHaveLength(25);
  expect([first?.length, second?.length]).toEqual([25, 25]);
  expect(await waiting()).toBe(0);
});

test('what fails is tried again, and given up in the end for somebody to look', async () => {
  await appendOutbox(sql, 'TOPIC', {});
  let tries = 0;
  const failing: FollowUp = () => {
    tries += 1;
    return Promise.reject(new Error('poison'));
  };
  for (let round = 0; round < 10; round += 1) {
    await follow(failing);
    await goOn();
  }
  expect(tries).toBe(6);
  expect(await listParkedOutbox(sql)).toMatchObject([{ lastError: 'poison (logged as an id)' }]);
});

test('one that fails keeps no other from being followed', async () => {
  await appendOutbox(sql, 'TOPIC', { n: 1 });
  await appendOutbox(sql, 'TOPIC', { n: 2 });
  const followed: unknown[] = [];
  await follow(({ payload }) => {
    if (payload.n === 1) return Promise.reject(new Error('poison'));
    followed.push(payload.n);
    return Promise.resolve();
  });
  expect(followed).toEqual([2]);
  expect(await waiting()).toBe(1);
});
