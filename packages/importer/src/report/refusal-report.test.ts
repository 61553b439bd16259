import { expect, test } from 'vitest';
import { csvCell, refusalHeader, refusalLines } from './refusal-report.ts';

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', "'+1"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ['5', '5'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('%j is written %j: no spreadsheet runs it', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('a refused row says line, column, value, why, and what would be allowed', () => {
  const lines = refusalLines([
    {
      code: 'NOT_IN_TABLE',
      line: 7,
      column: 'port',
      value: '=cmd',
      reason: 'no such port',
      allowed: ['A', 'B'],
    },
    { code: 'RAGGED', line: 8, column: null, value: null, reason: 'short', allowed: [] },
  ]);
  expect(refusalHeader() + lines).toBe(
    "line,column,value,code,reason,allowed\r\n7,port,'=cmd,NOT_IN_TABLE,no such port,A; B\r\n8,,,RAGGED,short,\r\n",
  );
});

test('a cell is cut, not copied whole', () => {
  expect(csvCell('x'.repeat(1_000_000)).length).toBeLessThan(1100);
});
