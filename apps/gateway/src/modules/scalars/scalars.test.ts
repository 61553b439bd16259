import { expect, test } from 'vitest';
import { dateTimeScalar } from './date-time.ts';
import { dateScalar } from './date.ts';
import { decimalScalar } from './decimal.ts';
import { urlScalar } from './url.ts';

test.each([
  ['2022-09-28', '2022-09-28T23:59:59.999999Z'],
  ['2022-09-28T10:00:00Z', '2022-09-28T10:00:00Z'],
  ['2022-09-28T01:30:00+02:00', '2022-09-27T23:30:00Z'],
  ['2022-09-28T10:00:00.123456Z', '2022-09-28T10:00:00.123456Z'],
])('the instant %s is read as %s', (given, read) => {
  expect(dateTimeScalar.parseValue(given)).toBe(read);
});

test.each([
  '2022-09-28T10:00:00.1234567899Z',
  '2022-09-28T24:00:00Z',
  '2022-02-29T10:00:00Z',
  '2022-02-29',
  '28 September 2022',
  1_664_323_200_000,
])('%s is not an instant', (given) => {
  expect(() => dateTimeScalar.parseValue(given)).toThrow('A DateTime cannot be');
});

test.each([
  '2026-02-30',
  '2022-13-01',
  '0000-01-01',
  '22-01-01',
  '2022-01-01T00:00:00Z',
  '',
  20220101,
])('%s is not a day', (given) => {
  expect(() => dateScalar.parseValue(given)).toThrow('A Date cannot be');
});

test.each(['1e400', 'NaN', '-', '１２', '1.', '9'.repeat(41), 5])(
  '%s is not a decimal',
  (given) => {
    expect(() => decimalScalar.parseValue(given)).toThrow('A Decimal cannot be');
  },
);

test('an address that a browser would run is never given out', () => {
  expect(() => urlScalar.serialize('javascript:alert(1)')).toThrow('A URL cannot be');
});
