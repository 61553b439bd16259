import { expect, test } from 'vitest';
import { days, report } from '../../test/report.ts';
import type { Report } from './report.ts';

const id = (changes: Partial<Omit<Report, 'id'>> = {}) => report('5', 2, changes).id;

test('the id of a count is a UUID of version 8 that begins with the first day', () => {
  expect(id()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id(days('2022-09-21')) < id(days('2022-09-22'))).toBe(true);
  expect(id(days('1899-12-31')) < id(days('1900-01-01'))).toBe(true);
});

test.each<[string, Partial<Omit<Report, 'id'>>]>([
  ['its source', { sourceId: 'other' }],
  ['its origin', { originId: null }],
  ['its destination', { destinationId: 'GE-B' }],
  ['what is measured', { measure: 'EXITS' }],
  ['what one is', { countUnit: 'PERSON' }],
  ['its kind in time', { temporalKind: 'CUMULATIVE' }],
  ['whom it counts', { population: 'REF' }],
  ['how they travel', { mode: 'AIR' }],
  ['its first day', days('2022-09-20', '2022-09-21')],
  ['its last day', days('2022-09-21', '2022-09-22')],
])('another count has another id: %s', (_, changes) => {
  expect(id(changes)).not.toBe(id());
});

test.each<[string, Partial<Omit<Report, 'id'>>]>([
  ['the line', { line: 99 }],
  ['the value and its words', { quantity: { ...report('6', 2).quantity, unit: 'crossings' } }],
  ['the day of the report', { reportedOn: '2023-01-01' }],
  ['a note', { note: 'a note' }],
])('the same count has the same id, whatever is %s', (_, changes) => {
  expect(id(changes)).toBe(id());
});
