import { expect, test } from 'vitest';
import { auditWords, detailWords } from './audit-words.ts';

test.each([
  ['DRAFT_SAVED', 'Draft saved'],
  ['CROSSING', 'Crossing'],
  ['fromRole', 'From role'],
])('%s is “%s”', (name, words) => {
  expect(auditWords(name)).toBe(words);
});

test('details are told in their order, texts as they stand', () => {
  expect(detailWords('{"version":3,"slug":"a-b","places":["KZ"],"note":null}')).toBe(
    'Version: 3 · Slug: a-b · Places: ["KZ"] · Note: null',
  );
  expect(detailWords('{}')).toBe('');
});
