import { expect, test } from 'vitest';
import { isRecordKind, newRecordAddress, RECORD_KINDS, recordAddress } from './record-address.ts';

test('every sort of record has a page for each of its records and one for a new one', () => {
  expect(RECORD_KINDS).toHaveLength(8);
  expect(recordAddress('PLACE', 'KZ-SYRYM')).toBe('/admin/records/places/KZ-SYRYM');
  expect(recordAddress('CITATION', 'a/b')).toBe('/admin/records/citations/a%2Fb');
  expect(newRecordAddress('QUOTE')).toBe('/admin/records/quotes/new');
});

test.each([
  ['QUOTE', true],
  ['quote', false],
  ['toString', false],
])('%s names a sort of record: %s', (word, expected) => {
  expect(isRecordKind(word)).toBe(expected);
});
