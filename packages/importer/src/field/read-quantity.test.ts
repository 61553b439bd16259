import { expect, test } from 'vitest';
import { readQuantity } from './read-quantity.ts';

const english = { decimal: '.', grouping: ',' } as const;

test.each([
  ['2,326', 'EXACTLY', '2326'],
  ['66,000', 'PLAIN', '66000'],
  ['0', 'EXACTLY', '0'],
  ['about 98,000', 'ABOUT', '98000'],
  ['~98,000', 'ABOUT', '98000'],
  ['more than 200,000', 'MORE_THAN', '200000'],
  ['> 200,000', 'MORE_THAN', '200000'],
  ['>= 12,000', 'AT_LEAST', '12000'],
  ['≥12,000', 'AT_LEAST', '12000'],
  ['12,000+', 'AT_LEAST', '12000'],
  ['<= 5', 'UP_TO', '5'],
  ['< 5', 'LESS_THAN', '5'],
  ['nearly 66,000', 'NEARLY', '66000'],
  ['plus de 300', 'MORE_THAN', '300'],
  ['около 5,000', 'ABOUT', '5000'],
])('“%s” is %s %s', (cell, qualifier, value) => {
  expect(readQuantity(cell, english, 'AS_WRITTEN')).toMatchObject({
    qualifier,
    value,
    sourceWording: cell,
  });
});

test('a range keeps both of its ends', () => {
  const range = { qualifier: 'BETWEEN', value: '20000', upperValue: '30000' };
  expect(readQuantity('20,000–30,000', english, 'AS_WRITTEN')).toMatchObject(range);
  expect(readQuantity('between 20,000 and 30,000', english, 'AS_WRITTEN')).toMatchObject(range);
  expect(readQuantity('30,000–20,000', english, 'AS_WRITTEN')).toBeNull();
});

test('a stated qualifier takes bare numbers only', () => {
  expect(readQuantity('5,000', english, 'EXACTLY')).toMatchObject({ qualifier: 'EXACTLY' });
  expect(readQuantity('about 5,000', english, 'EXACTLY')).toBeNull();
});

test.each(['many', '', '=1+1', 'about', '5 or 6'])('“%s” is no quantity', (cell) => {
  expect(readQuantity(cell, english, 'AS_WRITTEN')).toBeNull();
});
