import { expect, test } from 'vitest';
import { shortenKept } from './shorten-kept.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const INSIDE = { isFirst: false, isLast: false };

test('a short run stays whole', () => {
  expect(shortenKept(words(19), INSIDE)).toEqual({
    before: words(19),
    isShortened: false,
    after: '',
  });
});

test('a long run keeps the words beside both changes', () => {
  expect(shortenKept(words(40), INSIDE)).toEqual({
    before: 'w0 w1 w2 w3 w4 w5 w6 w7 ',
    isShortened: true,
    after: 'w32 w33 w34 w35 w36 w37 w38 w39',
  });
});

test('the start of a block keeps only its end, the end only its start', () => {
  expect(shortenKept(words(40), { isFirst: true, isLast: false }).before).toBe('');
  expect(shortenKept(words(40), { isFirst: false, isLast: true }).after).toBe('');
});

test('spaces at the seams are kept, so that words do not run together', () => {
  const { before, after } = shortenKept(`  ${words(40)} `, INSIDE);
  expect(before).toMatch(/^ {2}w0.* $/);
  expect(after).toMatch(/w39 $/);
});
