import { expect, test } from 'vitest';
import { findQuotedWords } from './find-quoted-words.ts';

const words = { exact: 'more than 93,000', prefix: 'the decree', suffix: 'Russians' };

test.each([
  ['since the decree more than 93,000 Russians came', 'IN_PLACE'],
  ['since the de-\ncree, no: the decree\u00a0more\n than 93,000\tRus\u00adsians', 'IN_PLACE'],
  ['more than 93,000 entries, and since the decree more than 93,000 Russians', 'IN_PLACE'],
  ['more than 93,000 entries', 'ELSEWHERE'],
  ['about 93,000 Russians', 'ABSENT'],
  ['', 'ABSENT'],
])('in “%s” the words stand %s', (text, standing) => {
  expect(findQuotedWords(text, words)).toBe(standing);
});

test('the shape of a quotation mark makes no difference', () => {
  const quoted = { exact: 'a “complete shambles”', prefix: null, suffix: null };
  expect(findQuotedWords('It is a "complete shambles".', quoted)).toBe('IN_PLACE');
});
