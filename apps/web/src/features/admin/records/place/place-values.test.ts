import { expect, test } from 'vitest';
import { inputOfPlace, NEW_PLACE } from './place-values.ts';

const filing = { key: null, version: null, changeReason: null, holdForRelease: null };
const sides = [{ place: 'KZ' }, { place: 'RU ' }];

test('a new place wishes for its code, and a change names the one that it has', () => {
  expect(inputOfPlace({ ...NEW_PLACE, key: ' KZ ' }, filing).key).toBe('KZ');
  expect(inputOfPlace({ ...NEW_PLACE, key: 'XX' }, { ...filing, key: 'KZ' }).key).toBe('KZ');
});

test('two sides are said of a crossing point, and of no other place', () => {
  const point = { ...NEW_PLACE, kind: 'BORDER_POINT', between: sides };
  expect(inputOfPlace(point, filing).between).toEqual(['KZ', 'RU']);
  expect(inputOfPlace({ ...point, kind: 'REGION' }, filing).between).toEqual([]);
});

test('a membership without days has lasted always', () => {
  const partOf = [{ whole: 'EU', from: '', to: '' }];
  expect(inputOfPlace({ ...NEW_PLACE, partOf }, filing).partOf).toEqual([
    { whole: 'EU', from: null, to: null },
  ]);
});
