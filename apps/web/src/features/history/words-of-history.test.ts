import { expect, test } from 'vitest';
import { wordsOfHistory } from './words-of-history.ts';

const publishedAt = '2022-10-05T12:00:00Z';
const words = (revisions: number, ...kinds: string[]) =>
  wordsOfHistory({
    publishedAt,
    revisions: Array.from({ length: revisions }),
    notices: kinds.map((kind) => ({ kind })),
  });

test('a history says how often a text was changed, and that nothing is lost', () => {
  expect(words(1)).toContain('nothing in it has been changed since');
  expect(words(2)).toBe(
    'Published on 5 October 2022, and changed once since. Nothing that readers saw is lost.',
  );
  expect(words(4, 'WITHDRAWN')).toContain('changed 3 times since. Nothing');
});

test('a history that a recall cut short does not say so', () => {
  expect(words(1, 'RECALLED')).toContain('no longer shown');
  expect(words(2, 'RECALLED')).not.toContain('Nothing that readers saw is lost');
});
