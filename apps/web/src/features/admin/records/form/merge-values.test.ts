import { expect, test } from 'vitest';
import { mergeValues } from './merge-values.ts';

const before = { name: 'Frontex', note: '', parts: [{ whole: 'EU' }] };

test('what only they changed is taken over, and what only I changed stands', () => {
  const theirs = { ...before, name: 'Frontex (EU)' };
  const mine = { ...before, note: 'In Warsaw.' };
  const merge = mergeValues(before, theirs, mine);
  expect(merge.values).toEqual({ ...before, name: 'Frontex (EU)', note: 'In Warsaw.' });
  expect(merge.taken).toEqual([
    { name: 'name', before: 'Frontex', theirs: 'Frontex (EU)', mine: 'Frontex' },
  ]);
  expect(merge.clashing).toEqual([]);
});

test('where both changed a field, mine stands and theirs is told', () => {
  const theirs = { ...before, parts: [{ whole: 'RU' }] };
  const mine = { ...before, parts: [] };
  const merge = mergeValues(before, theirs, mine);
  expect(merge.values.parts).toEqual([]);
  expect(merge.clashing).toEqual([
    { name: 'parts', before: [{ whole: 'EU' }], theirs: [{ whole: 'RU' }], mine: [] },
  ]);
});

test('the same change made by both is no difference', () => {
  const both = { ...before, note: 'In Warsaw.' };
  expect(mergeValues(before, both, { ...both })).toEqual({ values: both, taken: [], clashing: [] });
});
