import { expect, test } from 'vitest';

import { drawBand } from './band.ts';

test('a band is to scale where it arrives and thinner where it leaves', () => {
  const wide = drawBand([0, 0], [300, 0], 40, 1);
  const narrow = drawBand([0, 0], [300, 0], 20, 1);
  expect(Math.max(...wide.halves)).toBe(20);
  expect(Math.max(...narrow.halves)).toBe(10);
  expect(wide.halves[0]).toBeLessThan(20);
});

test('a band begins and ends where it is told to', () => {
  const { spine } = drawBand([10, 20], [300, 80], 40, -1);
  expect(spine[0]).toEqual([10, 20]);
  expect(spine.at(-1)).toEqual([300, 80]);
});

test('the smallest count can still be seen', () => {
  expect(Math.min(...drawBand([0, 0], [300, 0], 0.1, 1).halves.slice(0, -1))).toBeGreaterThan(0.5);
});
