import { expect, test } from 'vitest';
import { faultsNow } from './faults-now.ts';

const empty = { path: 'name', message: 'The name is missing.', given: null };
const typed = { path: 'place', message: '“XX” is no place.', given: 'XX' };
const taken = { path: 'key', message: 'Another record has it.' };
const refused = { kind: 'REFUSED' as const, words: null, faults: [taken] };

test('an empty field is no fault while the form is being filled in', () => {
  expect([...faultsNow({ faults: [empty, typed] }, null, false).keys()]).toEqual(['place']);
});

test('once it was refused, every fault that is left is told', () => {
  expect([...faultsNow({ faults: [empty] }, refused, false).keys()]).toEqual(['name', 'key']);
});

test('a fault that only recording finds stands until something is typed', () => {
  expect([...faultsNow({ faults: [] }, refused, true).keys()]).toEqual([]);
});

test('a sentence stands beside its field without naming the way to it', () => {
  const fault = { path: 'period.end', message: 'period.end: “x” is not a day.', given: 'x' };
  expect(faultsNow({ faults: [fault] }, null, false).get('period.end')).toBe('“x” is not a day.');
});
