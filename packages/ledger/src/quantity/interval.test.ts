import { expect, test } from 'vitest';

import type { Quantity } from './quantity.ts';
import { interval } from './interval.ts';
import { defaultRoundingUnit } from './rounding-unit.ts';
import { said } from '../../test/builders.ts';
import type { Interval, Reading } from '../interval/interval.ts';

const inWords = ({ lower, upper }: Interval): string =>
  `${lower ? (lower.closed ? '[' : '(') + lower.value : '(−∞'}, ${upper ? upper.value + (upper.closed ? ']' : ')') : '∞)'}`;

const meaning = (quantity: Quantity, reading: Reading): string =>
  inWords(interval(quantity, reading));

test.each([
  ['66000', '1000'],
  ['200000', '10000'],
  ['2326', '1'],
  ['370000', '10000'],
  ['93000', '1000'],
  ['5', '1'],
  ['10', '1'],
  ['100', '10'],
  ['0', '1'],
  ['2.5', '0.1'],
  ['1303000', '1000'],
  ['-4000', '100'],
  ['007.50', '0.1'],
])('%s was probably rounded to %s', (value, unit) => {
  expect(defaultRoundingUnit(value)).toBe(unit);
});

test.each([
  [said('EXACTLY', '2326'), '[2326, 2326]', '[2326, 2326]'],
  [said('PLAIN', '200000'), '[200000, 200000]', '[195000, 205000)'],
  [said('PLAIN', '66000'), '[66000, 66000]', '[65500, 66500)'],
  [said('PLAIN', '66000', '', { roundingUnit: '500' }), '[66000, 66000]', '[65750, 66250)'],
  [said('PLAIN', '3'), '[3, 3]', '[2.5, 3.5)'],
  [said('ABOUT', '98000'), '[97000, 99000]', '[97000, 99000]'],
  [said('ABOUT', '1', '', { roundingUnit: '5' }), '[0, 6]', '[0, 6]'],
  [said('MORE_THAN', '200000'), '(200000, ∞)', '(200000, ∞)'],
  [said('AT_LEAST', '12000'), '[12000, ∞)', '[12000, ∞)'],
  [said('LESS_THAN', '10'), '[0, 10)', '[0, 10)'],
  [said('UP_TO', '10'), '[0, 10]', '[0, 10]'],
  [said('UP_TO', '-10'), '(−∞, -10]', '(−∞, -10]'],
  [said('NEARLY', '66000'), '[65000, 66000)', '[65000, 66000)'],
  [said('BETWEEN', '20000', '', { upperValue: '30000' }), '[20000, 30000]', '[20000, 30000]'],
  [
    said('BETWEEN', '2', '', { upperValue: '3', lowerClosed: false, upperClosed: false }),
    '(2, 3)',
    '(2, 3)',
  ],
  [said('PLAIN', '0', '', { valueState: 'NONE', value: null }), '[0, 0]', '[0, 0]'],
  [said('PLAIN', '0', '', { valueState: 'SOME', value: null }), '[0, ∞)', '[0, ∞)'],
] as [Quantity, string, string][])(
  '%o means %s at face value and %s read cautiously',
  (quantity, face, cautious) => {
    expect(meaning(quantity, 'FACE')).toBe(face);
    expect(meaning(quantity, 'CAUTIOUS')).toBe(cautious);
  },
);

test('a range that leaves room for no number is an error, not an interval', () => {
  const backwards = said('BETWEEN', '30', '', { upperValue: '20' });
  expect(() => interval(backwards, 'FACE')).toThrow('“between 30” leaves room for no number');
});
