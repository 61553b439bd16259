import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';

const told = (before: string, after: string) =>
  compareWords(before, after, 'en')
    .map(({ kind, text }) => ({ KEPT: text, REMOVED: `[-${text}-]`, ADDED: `[+${text}+]` })[kind])
    .join('');

test.each([
  [
    'more than 370,000 entries',
    'more than 305,000 entries',
    'more than [-370,000 -][+305,000 +]entries',
  ],
  ['a queue of six miles', 'a queue of miles', 'a queue of [-six -]miles'],
  ['came in', 'came in again', 'came in[+ again+]'],
  ['two weeks.', 'a fortnight.', '[-two weeks-][+a fortnight+].'],
  ['the same', 'the same', 'the same'],
  ['Kazakhstan’s count', 'Georgia’s count', '[-Kazakhstan’s -][+Georgia’s +]count'],
])('%s → %s', (before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});

const WORDS = [
  'more',
  'than',
  '370,000',
  '305,000',
  'people',
  '’s',
  ',',
  '.',
  ' ',
  '  ',
  '\n',
  '—',
];
const text = fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(''));

test('put together, the parts are both texts again, whatever they are', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const parts = compareWords(before, after, 'en');
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect(without('ADDED')).toBe(before);
      expect(without('REMOVED')).toBe(after);
    }),
  );
});

test('no two neighbours share a fate, and what went comes before what came', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const kinds = compareWords(before, after, 'en').map(({ kind }) => kind);
      const followers = kinds.map((kind, at) => `${kind} ${kinds[at + 1] ?? 'KEPT'}`).slice(0, -1);
      const orders = ['KEPT REMOVED', 'KEPT ADDED', 'REMOVED ADDED', 'REMOVED KEPT', 'ADDED KEPT'];
      expect(orders).toEqual(expect.arrayContaining(followers));
    }),
  );
});

test('texts that have nothing in common are told in time', () => {
  const before = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ');
  const after = Array.from({ length: 20_000 }, (_, at) => `b${at}`).join(' ');
  const started = performance.now();
  expect(compareWords(before, after, 'en')).toEqual([
    { kind: 'REMOVED', text: before },
    { kind: 'ADDED', text: after },
  ]);
  expect(performance.now() - started).toBeLessThan(1000);
});
