import { expect, test } from 'vitest';

import {
  figureOf,
  kazakhstan,
  kazakhstanAbout,
  kazakhstanFirstWeek,
  kazakhstanPlain,
  slot,
  totalEntries,
} from '../../test/story.ts';
import { fillersOf } from './fillers.ts';

const part = slot('Kazakhstan', kazakhstan, kazakhstanPlain, kazakhstanAbout, kazakhstanFirstWeek);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('any report of the count may fill a part of a sum, whatever week it covers', () => {
  expect(ids(fillersOf(totalEntries, part))).toEqual(ids(part.candidates));
});

test('a figure that is one record’s number takes only reports of that very count', () => {
  const own = { ...figureOf(kazakhstan, 'Kazakhstan'), inputs: [part] };
  expect(ids(fillersOf(own, part))).not.toContain(kazakhstanFirstWeek.id);
  expect(ids(fillersOf(own, part))).toContain(kazakhstanAbout.id);
});

test('what was not known by then, or is set aside, fills nothing', () => {
  expect(ids(fillersOf(totalEntries, part, { asOf: '2022-10-01T00:00:00Z' }))).toEqual([
    kazakhstanFirstWeek.id,
  ]);
  expect(ids(fillersOf(totalEntries, part, { excluding: [kazakhstan.source.id] }))).toEqual([]);
});
