import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { listNamesByNumbers } from './list-names-by-numbers.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
afterAll(() => database.close());

const names = (...numbers: string[]) => listNamesByNumbers(database.sql, numbers, 100);

test('a figure is found by the number that it prints and by those of its parts', async () => {
  expect((await names('370000')).figures).toEqual(['total-entries']);
  const { figures } = await names('93000');
  expect(figures).toContain('entries-georgia');
  expect(figures).toContain('total-entries');
});

test('an event is found by its own number, however that is written', async () => {
  expect((await names('300000.0')).events).toHaveLength(1);
});

test('of many the latest are found, and no more than are asked for', async () => {
  expect((await listNamesByNumbers(database.sql, ['93000'], 1)).figures).toHaveLength(1);
});

test('no number finds nothing, and neither does one that nobody said', async () => {
  expect(await names()).toEqual({ figures: [], events: [] });
  expect(await names('7654321')).toEqual({ figures: [], events: [] });
});
