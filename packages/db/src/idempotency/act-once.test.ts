import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { appendOutbox } from '../outbox/outbox.ts';
import { actOnce, KeyUsedOtherwise } from './act-once.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const act = (key: string, requestHash = 'a', fails = false) =>
  database.transaction((writing) =>
    actOnce(writing, { actorId: 'ada', key, requestHash }, async () => {
      await appendOutbox(writing, 'ACTED', { key });
      if (fails) throw new Error('no');
      return { acted: key };
    }),
  );

async function effects(key: string): Promise<number> {
  const rows = await sql.selectFrom('outbox_entry').select('payload').execute();
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(`"${key}"`)).length;
}

test('two hundred requests sent five times each at once act two hundred times', async () => {
  const keys = Array.from({ length: 200 }, (_, index) => `key-${index}`);
  for (let start = 0; start < keys.length; start += 4) {
    const sent = keys
      .slice(start, start + 4)
      .flatMap((key) => Array.from({ length: 5 }, () => act(key)));
    const answers = await Promise.all(sent);
    expect(answers.filter(({ isRepeated }) => !isRepeated)).toHaveLength(4);
    expect(new Set(answers.map(({ answer }) => answer.acted)).size).toBe(4);
  }
  const rows = await sql.selectFrom('outbox_entry').select('id').execute();
  expect(rows).toHaveLength(200);
}, 60_000);

test('a key that comes again with another question is refused', async () => {
  await act('twice');
  await expect(act('twice', 'b')).rejects.toBeInstanceOf(KeyUsedOtherwise);
  expect(await effects('twice')).toBe(1);
});

test('what failed is forgotten: the next one acts', async () => {
  await expect(act('failing', 'a', true)).rejects.toThrow('no');
  expect(await act('failing')).toEqual({ answer: { acted: 'failing' }, isRepeated: false });
  expect(await effects('failing')).toBe(1);
});
