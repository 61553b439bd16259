import { expect, test } from 'vitest';
import { shownOf } from './shown-of.ts';

test.each([
  [1, 1, '1 release'],
  [3, 3, '3 releases'],
  [50, 212, '50 of 212 releases'],
])('%i of %i are told as “%s”', (shown, total, words) => {
  expect(shownOf(shown, total, 'release')).toBe(words);
});

test('a word has the plural that it is given', () => {
  expect(shownOf(2, 2, 'copy', 'copies')).toBe('2 copies');
});
