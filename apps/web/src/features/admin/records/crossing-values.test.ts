import { expect, test } from 'vitest';
import { inputOf, NEW_CROSSING } from './crossing-values.ts';

const seen = { key: null, version: null };

test('an empty field says nothing, not an empty text', () => {
  const input = inputOf(NEW_CROSSING, seen);
  expect(input.quantity).toMatchObject({ sourceWording: null, value: null, unit: 'people' });
  expect(input.period).toEqual({ start: null, end: null, note: null });
});

test('a citation that is there is named; otherwise the new one quotes the words of the number', () => {
  expect(inputOf({ ...NEW_CROSSING, citation: 'tass-georgia' }, seen).citation).toEqual({
    key: 'tass-georgia',
  });
  const values = { ...NEW_CROSSING, source: 'georgia-mia', sourceWording: 'more than 112,000' };
  expect(inputOf(values, seen).citation).toMatchObject({
    new: { source: 'georgia-mia', exact: 'more than 112,000' },
  });
});

test('a change names the version that was seen', () => {
  expect(inputOf(NEW_CROSSING, { key: 'georgia', version: 2 })).toMatchObject({
    key: 'georgia',
    version: 2,
  });
});
