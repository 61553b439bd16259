import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';

const copy = await testDatabase('story');
const database = createDatabase({ url: copy.appUrl });
afterAll(() => database.close());

test('an old version of a figure gets no further input', async () => {
  const late = database.sql.insertInto('figure_input').values({
    figure_id: 'total-entries',
    version: 1,
    position: 4,
    label: 'Finland',
    crossing_id: 'ru-fi-2022-09-27',
  });
  await expect(late.execute()).rejects.toThrow('never later');
});

test('a published revision gets no further pin', async () => {
  const late = database.sql.insertInto('revision_pin').values({
    article_id: 'mobilization-exodus',
    revision: 1,
    position: 999,
    quote_id: 'hickman-guaranteed-to-fail',
    quote_version: 1,
  });
  await expect(late.execute()).rejects.toThrow('never later');
});

test('an input is one thing', async () => {
  const two = database.sql.insertInto('figure_input').values({
    figure_id: 'total-entries',
    version: 1,
    position: 4,
    label: 'Both',
    crossing_id: 'ru-fi-2022-09-27',
    event_id: 'protests',
  });
  await expect(two.execute()).rejects.toThrow('is_one_thing');
});
