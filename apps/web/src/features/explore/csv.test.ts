import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('separates by commas and ends every line by CRLF', () => {
  expect(toCsv(['a', 'b'], [['1', 2]])).toBe('a,b\r\n1,2\r\n');
});

test('quotes what would break a cell', () => {
  expect(toCsv(['a'], [['x,y'], ['say "no"'], ['two\nlines']])).toBe(
    'a\r\n"x,y"\r\n"say ""no"""\r\n"two\nlines"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'keeps a spreadsheet from running %o',
  (cell) => {
    expect(toCsv(['a'], [[cell]])).toContain(`'${cell}`);
  },
);

test('leaves a cell empty where there is no value', () => {
  expect(toCsv(['a', 'b'], [[null, 'x']])).toBe('a,b\r\n,x\r\n');
});
