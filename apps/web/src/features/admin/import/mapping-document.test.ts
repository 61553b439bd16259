import { expect, test } from 'vitest';
import {
  columnKey,
  columnOf,
  describeField,
  isColumnRef,
  mappingName,
  parseDocument,
} from './mapping-document.ts';

test.each([{ tag: '#idp_num' }, { column: 'Date: of the report' }])(
  'a column comes back from its choice as it went in: %j',
  (column) => {
    expect(columnOf(columnKey(column))).toEqual(column);
  },
);

test('a field that is looked up in a table is no plain column, and is told in words', () => {
  const field = { column: 'Measure', table: 'measures', pick: 'unit' };
  expect(isColumnRef(field)).toBe(false);
  expect(describeField(field)).toBe('Measure, looked up in the table “measures” (unit)');
  expect(describeField({ template: 'US-{Port Code}' })).toBe('“US-{Port Code}”');
});

test.each([
  ['Border crossings 2024.csv.gz', 'border-crossings-2024'],
  ['…', 'mapping'],
])('the file %j proposes the name %s', (file, name) => {
  expect(mappingName(file)).toBe(name);
});

test.each(['[1]', 'null', '{'])('%s is no mapping document', (text) => {
  expect(parseDocument(text)).toBeNull();
});
