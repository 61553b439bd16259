import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairBlocks } from './pair-blocks.ts';
import type { ReadBlock } from './read-blocks.ts';

const body = (text: string): ReadBlock => ({ field: 'body', text });
const headline = (text: string): ReadBlock => ({ field: 'headline', text });
const many = (letter: string) =>
  Array.from({ length: 300 }, (_, at) => body(`${letter}${at} `.repeat(80)));
const paired = (before: readonly ReadBlock[], after: readonly ReadBlock[]) =>
  pairBlocks(before, after).map(([old, young]) => [old?.text ?? null, young?.text ?? null]);

test('a new wording stands beside the old one, and what is new stands alone', () => {
  const before = ['The first stays.', 'The queue was six miles long that day.', 'The last stays.'];
  const after = [
    'The first stays.',
    'Quite new.',
    'The queue was ten miles long that day.',
    'The last stays.',
  ];
  expect(paired(before.map(body), after.map(body))).toEqual([
    ['The first stays.', 'The first stays.'],
    [null, 'Quite new.'],
    ['The queue was six miles long that day.', 'The queue was ten miles long that day.'],
    ['The last stays.', 'The last stays.'],
  ]);
});

test('two paragraphs without a word in common are one that went and one that came', () => {
  expect(paired([body('alpha beta')], [body('gamma delta')])).toEqual([
    ['alpha beta', null],
    [null, 'gamma delta'],
  ]);
});

test('a headline is the other headline, however little of it stays', () => {
  expect(paired([headline('alpha beta')], [headline('gamma delta')])).toEqual([
    ['alpha beta', 'gamma delta'],
  ]);
});

test('a caption is never a new wording of a paragraph', () => {
  const caption: ReadBlock = { field: 'caption', text: 'What was reported' };
  expect(paired([body('What was reported')], [caption])).toHaveLength(2);
});

const block = fc.record({
  field: fc.constantFrom('body', 'caption', 'headline'),
  text: fc.stringMatching(/^[abc]( [abc]){0,3}$/),
}) satisfies fc.Arbitrary<ReadBlock>;

test('every block of both revisions is told once, in its order', () => {
  fc.assert(
    fc.property(fc.array(block), fc.array(block), (before, after) => {
      const pairs = pairBlocks(before, after);
      expect(pairs.flatMap(([old]) => old ?? [])).toEqual(before);
      expect(pairs.flatMap(([, young]) => young ?? [])).toEqual(after);
    }),
  );
});

test('articles of hundreds of paragraphs are told in time', () => {
  const started = performance.now();
  expect(pairBlocks(many('a'), many('b')).length).toBeGreaterThanOrEqual(300);
  expect(performance.now() - started).toBeLessThan(1000);
});
