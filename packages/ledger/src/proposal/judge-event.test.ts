import { expect, test } from 'vitest';

import { type Happening, judgeHappening } from './judge-event.ts';

const day = (start: string) => ({ start, end: start, precision: 'DAY' as const, note: null });
const queue: Happening = {
  key: 'queue',
  title: 'Ten miles of queue at Verkhny Lars',
  place: 'GE',
  period: day('2022-09-27'),
};

test.each([
  [
    'the same title',
    { title: 'ten miles of queue, at Verkhny Lars!', period: day('2022-10-01') },
    1,
  ],
  ['most of its words on that day', { title: 'A queue of ten miles at Verkhny Lars' }, 1],
  [
    'most of its words on another day',
    { title: 'A queue of ten miles', period: day('2022-10-01') },
    0,
  ],
  ['other words on that day', { title: 'The border is closed' }, 0],
  ['the event itself', { key: 'queue' }, 0],
])('%s', (_what, change, count) => {
  const entry = { ...queue, key: null, ...change };
  expect(judgeHappening(entry, [queue])).toHaveLength(count);
});
