import { expect, test } from 'vitest';

import { crossing, said } from '../../test/builders.ts';
import {
  callUp,
  europeDated,
  figureOf,
  georgia,
  georgiaFirstWeek,
  kazakhstan,
  kazakhstanFirstWeek,
  places,
  totalEntries,
} from '../../test/story.ts';
import { diff } from './diff.ts';

const records = [kazakhstan, kazakhstanFirstWeek, georgia, georgiaFirstWeek, europeDated, callUp];
const history = { records, figures: [totalEntries, figureOf(callUp, 'Called up')], places };
const by = (kind: 'REVISION' | 'RETRACTION', knownFrom: string) => ({
  id: 'new',
  kind,
  knownFrom,
});
const endOf = (day: string) => `${day}T23:59:59Z`;

test('between two days one sees which reports arrived and how far the total moved', () => {
  const found = diff(history, endOf('2022-09-28'), endOf('2022-10-05'));
  expect(found.arrived.map(({ id }) => id)).toEqual([kazakhstan.id, georgia.id]);
  expect(found.moved).toHaveLength(1);
  expect(found.moved[0]).toMatchObject({
    slug: 'total-entries',
    lowerBy: '152050', // from 218,450 to 370,500
    upperBy: null,
    before: { text: 'more than 218,400' },
    after: { text: 'more than 370,000' },
  });
});

test('the two instants may come in either order', () => {
  const [a, b] = [endOf('2022-09-28'), endOf('2022-10-05')];
  expect(diff(history, b, a)).toEqual(diff(history, a, b));
});

test('nothing happens between an instant and itself', () => {
  const now = endOf('2022-10-05');
  expect(diff(history, now, now)).toMatchObject({
    arrived: [],
    revised: [],
    superseded: [],
    retracted: [],
    moved: [],
  });
});

test('versions, supersessions and retractions are told apart', () => {
  const original = crossing('a', said('PLAIN', '1000'));
  const second = { ...original, version: 2, knownFrom: '2022-10-10T00:00:00Z' };
  const replaced = crossing('b', said('PLAIN', '1000'), {
    supersededBy: [by('REVISION', '2022-10-10T00:00:00Z')],
  });
  const withdrawn = crossing('c', said('PLAIN', '1000'), {
    supersededBy: [by('RETRACTION', '2022-10-10T00:00:00Z')],
  });
  const long = crossing('d', said('PLAIN', '1000'), {
    supersededBy: [by('REVISION', '2022-10-05T00:00:00Z')],
  });
  const found = diff(
    { records: [original, second, replaced, withdrawn, long], figures: [], places },
    endOf('2022-10-06'),
    endOf('2022-10-20'),
  );
  expect(found.arrived).toEqual([]);
  expect(found.revised).toEqual([{ before: original, after: second }]);
  expect(found.superseded.map(({ record }) => record.id)).toEqual(['b']);
  expect(found.retracted.map(({ record }) => record.id)).toEqual(['c']);
});

test('a figure that was defined otherwise is compared as it was defined', () => {
  const [first] = totalEntries.inputs;
  const narrower = { ...totalEntries, inputs: first ? [first] : [] };
  const now = endOf('2022-10-05');
  const { moved } = diff({ ...history, figuresBefore: [narrower] }, endOf('2022-10-04'), now);
  expect(moved[0]).toMatchObject({ before: { text: 'more than 200,000' }, lowerBy: '170500' });
});
