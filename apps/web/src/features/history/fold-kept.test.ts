import { expect, test } from 'vitest';
import { foldKept } from './fold-kept.ts';

test('runs of unchanged blocks become their length, changed ones stay in their order', () => {
  const kinds = ['KEPT', 'KEPT', 'CHANGED', 'ADDED', 'KEPT', 'REMOVED'] as const;
  expect(foldKept(kinds.map((kind) => ({ kind })))).toEqual([
    { kind: 'FOLD', count: 2 },
    { kind: 'BLOCK', block: { kind: 'CHANGED' } },
    { kind: 'BLOCK', block: { kind: 'ADDED' } },
    { kind: 'FOLD', count: 1 },
    { kind: 'BLOCK', block: { kind: 'REMOVED' } },
  ]);
});

test('nothing folds to nothing', () => {
  expect(foldKept([])).toEqual([]);
});
