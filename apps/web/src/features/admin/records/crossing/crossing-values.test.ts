import { expect, test } from 'vitest';
import { inputOfCrossing, NEW_CROSSING } from './crossing-values.ts';

const filing = { key: null, version: null, changeReason: null, holdForRelease: null };

test('an empty field says nothing, not an empty text', () => {
  const input = inputOfCrossing(NEW_CROSSING, filing);
  expect(input.quantity).toMatchObject({ sourceWording: null, value: null, unit: 'entries' });
  expect(input.period).toEqual({ start: null, end: null, precision: null, note: null });
  expect(input.supersedes).toBeNull();
});

test('a citation that is there is named; otherwise the new one quotes the words of the number', () => {
  expect(inputOfCrossing({ ...NEW_CROSSING, citation: 'tass-georgia' }, filing).citation).toEqual({
    key: 'tass-georgia',
  });
  const values = { ...NEW_CROSSING, source: 'georgia-mia', sourceWording: 'more than 112,000' };
  expect(inputOfCrossing(values, filing).citation).toMatchObject({
    new: { source: 'georgia-mia', exact: 'more than 112,000' },
  });
  const longer = { ...values, exact: 'More than 112,000 people had entered.' };
  expect(inputOfCrossing(longer, filing).citation).toMatchObject({
    new: { exact: 'More than 112,000 people had entered.' },
  });
});

test('a change names the version that was seen, and why it is made', () => {
  const change = { ...filing, key: 'georgia', version: 2, changeReason: 'A slip.' };
  expect(inputOfCrossing(NEW_CROSSING, change)).toMatchObject(change);
});
