import { expect, test } from 'vitest';
import { inputOfEvent, NEW_EVENT } from './event-values.ts';

const NEW = { key: null, version: null, changeReason: null, holdForRelease: null };

test('an event of which only the title is said has no number and cites nothing', () => {
  const input = inputOfEvent({ ...NEW_EVENT, happened: ' The border is closed ' }, NEW);
  expect(input).toMatchObject({ title: 'The border is closed', quantity: null, citation: null });
});

test('the words of its number are quoted by a new citation that quotes none', () => {
  const values = { ...NEW_EVENT, sourceWording: 'six miles', source: 'fontanka' };
  expect(inputOfEvent(values, NEW)).toMatchObject({
    quantity: { sourceWording: 'six miles' },
    citation: { new: { source: 'fontanka', exact: 'six miles' } },
  });
});

test('what tells a count is left out once it is none', () => {
  const values = { ...NEW_EVENT, measure: '', countUnit: 'PERSON', population: 'ALL_TRAVELLERS' };
  expect(inputOfEvent(values, NEW)).toMatchObject({ countUnit: null, population: null });
});
