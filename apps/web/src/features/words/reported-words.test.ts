import { expect, test } from 'vitest';
import { reportedWords } from './reported-words.ts';

test.each([
  [null, '5 October 2022'],
  ['on or before this day', 'on or before 5 October 2022'],
  ['in the month of this day', 'in October 2022'],
  ['in an undated issue', '5 October 2022 (in an undated issue)'],
])('reads %o', (reportedNote, words) => {
  expect(reportedWords({ reportedOn: '2022-10-05', reportedNote })).toBe(words);
});
