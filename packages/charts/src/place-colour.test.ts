import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { placeColour, placeStep } from './place-colour.ts';

test('the places of the founding story have four different colours', () => {
  expect(new Set(['KZ', 'GE', 'EU', 'MN'].map(placeColour)).size).toBe(4);
});

test('a border crossing has the colour of its country', () => {
  expect(placeColour('KZ-SYRYM')).toBe(placeColour('KZ'));
});

test('every place has one of the eight steps, always the same', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(placeStep(id)).toBe(placeStep(id));
      expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(placeStep(id));
    }),
  );
});
