import { expect, test } from 'vitest';

import { moveActive } from './move-active.ts';

test.each([
  [null, 'ArrowDown', 3, 0],
  [null, 'ArrowUp', 3, 2],
  [0, 'ArrowDown', 3, 1],
  [2, 'ArrowDown', 3, 0],
  [0, 'ArrowUp', 3, 2],
  [null, 'ArrowDown', 0, null],
  [4, 'ArrowUp', 0, null],
] as const)('from %o by %s in a list of %i to %o', (active, key, length, expected) => {
  expect(moveActive(active, key, length)).toBe(expected);
});
