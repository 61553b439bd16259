import { expect, test } from 'vitest';

import { tokenize } from '../text/token.ts';
import { type DecimalMark, readDigits } from './digits.ts';

const read = (text: string, mark: DecimalMark = '.') => {
  const tokens = tokenize(text);
  const { next, value } = readDigits(text, tokens, 0, mark);
  return [text.slice(0, tokens[next - 1]?.end), value];
};

test.each([
  ['370000', '370000'],
  ['370,000', '370000'],
  ['1,234,567', '1234567'],
  ['1.234.567', '1234567'],
  ['1 234 567', '1234567'],
  ['1\u00A0234\u00A0567', '1234567'],
  ['1\u202F234', '1234'],
  ['1\u2009234', '1234'],
  ["1'234'567", '1234567'],
  ['1’234', '1234'],
  ['12,34,567', '1234567'],
  ['1,23,45,678', '12345678'],
  ['1,234.56', '1234.56'],
  ['1.234,56', '1234.56'],
  ['1 234,5', '1234.5'],
  ['12.5', '12.5'],
  ['3,5', '3.5'],
  ['3·5', '3.5'],
  ['0.75', '0.75'],
  ['0,123', '0.123'],
  ['٣٧٠٬٠٠٠', '370000'],
  ['１２３', '123'],
  ['３７０，０００', '370000'],
  ['৩৭০,০০০', '370000'],
  ['𝟑𝟕𝟎𝟎𝟎𝟎', '370000'],
])('%s is one number', (text, value) => {
  expect(read(text)).toEqual([text, value]);
});

test.each([
  ['1,234', '.', '1234'],
  ['1,234', ',', '1.234'],
  ['1.234', '.', '1.234'],
  ['1.234', ',', '1234'],
] as const)(
  'one mark before three digits is read as the language writes: %s, %s',
  (text, mark, value) => {
    expect(read(text, mark)).toEqual([text, value]);
  },
);

test.each([
  ['2022, 300', '2022'],
  ['2022 300', '2022'],
  ['12 34', '12'],
  ['1,2,3', '1'],
  ['12.', '12'],
  ['12,', '12'],
  ['1  234', '1'],
  ['1,2345', '1'],
])('%s is not one number', (text, value) => {
  expect(read(text)[1]).toBe(value);
});
