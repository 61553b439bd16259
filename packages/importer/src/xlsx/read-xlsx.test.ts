import { describe, expect, test } from 'vitest';
import { fileOf } from '../../test/bytes.ts';
import { judge, mappingOf, plainReads } from '../../test/import.ts';
import { workbookOf, zipOf } from '../../test/xlsx.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { dayOfSerial, plainNumber } from './cell-text.ts';
import { readXlsx } from './read-xlsx.ts';

async function read(file: Uint8Array, limits: Partial<Limits> = {}, sheet: string | null = null) {
  const rows: (string | number)[][] = [];
  const within = { ...defaultLimits, ...limits };
  for await (const batch of readXlsx(fileOf(file)(), { sheet, decimal: '.' }, within)) {
    for (const { line, cells } of batch) rows.push([line, ...cells]);
  }
  return rows;
}

test('cells of every type are read as text', async () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>in</t><t>line</t></is></c></row>' +
    '<row r="3"><c r="A3" s="1"><v>44825</v></c><c r="B3" s="2"><v>44825.75</v></c><c r="C3"><v>5320</v></c>' +
    '<c r="D3"><v>0.30000000000000004</v></c><c r="E3"><f>SUM(C3)</f><v>5320</v></c><c r="F3" t="e"><v>#N/A</v></c>' +
    '<c r="G3" t="b"><v>1</v></c><c r="H3" t="str"><v>x</v></c></row>';
  expect(await read(workbookOf(rows, ['Границa &amp; day']))).toEqual([
    [1, 'Границa & day', '', 'inline'],
    [3, '2022-09-21', '2022-09-21', '5320', '0.3', '5320', '#N/A', 'TRUE', 'x'],
  ]);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [44825, false, '2022-09-21'],
  [43363, true, '2022-09-21'],
  [-1, false, null],
  [1e9, false, null],
])('the serial %d (from 1904: %s) is the day %s', (serial, is1904, day) => {
  expect(dayOfSerial(serial, is1904)).toBe(day);
});

test.each([
  ['5320', '5320'],
  ['1.2345E5', '123450'],
  ['1.5E-3', '0.0015'],
  ['0.1', '0.1'],
  ['1E400', '1E400'],
])('the stored number %s is written %s', (stored, plain) => {
  expect(plainNumber(stored, '.')).toBe(plain);
});

const cell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

test('a workbook imports as a CSV file does', async () => {
  const rows =
    `<row r="1">${cell('A1', 'day')}${cell('B1', 'port')}${cell('C1', 'value')}</row>` +
    `<row r="2"><c r="A2" s="1"><v>44825</v></c>${cell('B2', 'LARS')}<c r="C2"><v>5321</v></c></row>` +
    `<row r="3"><c r="A3" s="1"><v>44826</v></c>${cell('B3', 'LARS')}</row>`;
  const { delimiter: _, encoding: __, ...reads } = plainReads;
  const { reports, refusals } = await judge(
    fileOf(workbookOf(rows)),
    mappingOf({ reads: { ...reads, format: 'XLSX' } }),
  );
  expect(reports).toMatchObject([
    { line: 2, period: { start: '2022-09-21' }, quantity: { value: '5321', qualifier: 'EXACTLY' } },
  ]);
  expect(refusals).toMatchObject([{ line: 3, code: 'EMPTY', column: 'value' }]);
});

describe('a workbook is refused', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('when it has not the sheet, with the names of those it has', async () => {
    await expect(read(workbookOf(row), {}, 'Totals')).rejects.toThrow('it has “Counts”');
  });

  test('when it is another archive, or none', async () => {
    await expect(read(zipOf({ 'a.txt': 'x' }))).rejects.toThrow('no XLSX workbook');
    await expect(read(Buffer.from('PK\u0003\u0004 and nothing'))).rejects.toThrow('no XLSX file');
  });

  test('when it unpacks to more than is allowed, whatever it packs to', async () => {
    const bomb = workbookOf(
      `<row r="1"><c r="A1" t="str"><v>${'0'.repeat(5_000_000)}</v></c></row>`,
    );
    expect(bomb.length).toBeLessThan(20_000);
    await expect(read(bomb, { bytes: 1_000_000 })).rejects.toThrow(
      'unpacks to more than is allowed',
    );
  });

  test.each<[string, Partial<Limits>]>([
    ['more packed than is allowed', { packedBytes: 500 }],
    ['too much text in a cell', { recordCharacters: 0 }],
    ['too many columns', { columns: 0 }],
    ['too much shared text', { sharedCharacters: 1 }],
  ])('when it has %s', async (_, limits) => {
    await expect(read(workbookOf(row, ['shared']), limits)).rejects.toThrow(
      /larger|too much|beyond column|more text/,
    );
  });

  test('when its XML has a document type: entities are not expanded', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const file = zipOf({
      'xl/workbook.xml': `<?xml version="1.0"?>${laughs}<workbook><sheets><sheet name="&b;"/></sheets></workbook>`,
    });
    await expect(read(file)).rejects.toThrow('document type');
  });

  test('when its XML is cut off', async () => {
    await expect(read(zipOf({ 'xl/workbook.xml': '<workbook><sheets>' }))).rejects.toThrow(
      'not well formed',
    );
  });
});
