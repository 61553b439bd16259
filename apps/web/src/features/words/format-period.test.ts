import { expect, test } from 'vitest';
import { formatPeriod } from './format-period.ts';

test.each([
  ['2022-09-21', '2022-10-04', '21 September–4 October 2022'],
  ['2022-10-03', '2022-10-03', '3 October 2022'],
  ['2022-09-21', null, 'from 21 September 2022'],
  [null, '2022-10-04', 'until 4 October 2022'],
])('says %s to %s as far as it is known', (start, end, words) => {
  expect(formatPeriod({ start, end })).toBe(words);
});

test('takes the words of the source where it gives no days', () => {
  expect(formatPeriod({ start: null, end: null, note: 'one week' })).toBe('one week');
  expect(formatPeriod({ start: null, end: null })).toBe('days not stated');
});
