import { expect, test } from 'vitest';
import type { NumberFormat } from './number-format.ts';
import { parseNumber } from './parse-number.ts';

const point: NumberFormat = { decimal: '.', grouping: 'none' };
const english: NumberFormat = { decimal: '.', grouping: ',' };
const german: NumberFormat = { decimal: ',', grouping: '.' };
const french: NumberFormat = { decimal: ',', grouping: ' ' };
const swiss: NumberFormat = { decimal: '.', grouping: "'" };

test.each<[string, NumberFormat, string | null]>([
  ['1234', point, '1234'],
  [' 1234 ', point, '1234'],
  ['007.50', point, '7.5'],
  ['-5', point, '-5'],
  ['−5', point, '-5'],
  ['1,234', point, null],
  ['1,234', english, '1234'],
  ['1234', english, '1234'],
  ['1,234,567.8', english, '1234567.8'],
  ['1,23', english, null],
  ['12,34,567', english, null],
  ['1,234', german, '1.234'],
  ['1.234,5', german, '1234.5'],
  ['1 234', french, '1234'],
  ['1\u00a0234\u202f567', french, '1234567'],
  ['1’234.5', swiss, '1234.5'],
  ['', point, null],
  ['1e5', point, null],
  ['1e400', point, null],
  ['NaN', point, null],
  ['-', point, null],
  ['１２', point, null],
  ['.5', point, null],
  ['1.', point, null],
  ['=1+1', point, null],
  ['9'.repeat(40), point, null],
])('%s, read with %o, is %s', (text, format, value) => {
  expect(parseNumber(text, format)).toBe(value);
});
