import { describe, expect, test } from 'vitest';
import { detectDelimiter } from '../csv/detect-delimiter.ts';
import { detectEncoding } from '../encoding/detect-encoding.ts';
import { detectDateOrder } from './detect-date-order.ts';
import { detectNumberFormat } from './detect-number-format.ts';

describe('the encoding', () => {
  const windows1251 = Uint8Array.from([...'Граница'].map((letter) => letter.charCodeAt(0) - 0x350));

  test.each<[string, Uint8Array, string, boolean]>([
    ['a UTF-8 mark', Buffer.from('\uFEFFa,b'), 'utf-8', true],
    ['a UTF-16 mark, little end first', Buffer.from('\uFEFFa,b', 'utf16le'), 'utf-16le', true],
    [
      'a UTF-16 mark, big end first',
      Buffer.from('\uFEFFa,b', 'utf16le').swap16(),
      'utf-16be',
      true,
    ],
    ['UTF-16 without a mark', Buffer.from('a,b\n1,2\n', 'utf16le'), 'utf-16le', true],
    ['ASCII alone', Buffer.from('a,b'), 'utf-8', true],
    ['letters in UTF-8', Buffer.from('Décembre'), 'utf-8', true],
    [
      'a UTF-8 character cut off at the end',
      Buffer.from('é'.repeat(9)).subarray(0, 17),
      'utf-8',
      true,
    ],
    [
      'one high byte among Latin letters',
      Buffer.from('D\xe9cembre', 'latin1'),
      'windows-1252',
      false,
    ],
    ['Cyrillic bytes', windows1251, 'windows-1251', false],
  ])('of %s is proposed', (_, head, encoding, isCertain) => {
    expect(detectEncoding(head)).toMatchObject({ value: encoding, isCertain });
  });
});

describe('the delimiter', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ',', true],
    ['a;b;c\n1,5;2,5;3\n', ';', true],
    ['a\tb\n1\t2\n', '\t', true],
    ['a|b\n1|2\n', '|', true],
    ['"x;y",b\n"u;v",2\n', ',', true],
    ['a,b;c\n1,2;3\n', ',', false],
    ['value\n1\n2\n', ',', false],
  ])('of %j is %j, certain: %s', (text, delimiter, isCertain) => {
    expect(detectDelimiter(text)).toMatchObject({ value: delimiter, isCertain });
  });
});

describe('the number format', () => {
  test.each([[['1,234', '12,500']], [['1.234']], [['0.5', '1,2']]])(
    'of %j cannot be told, and is not guessed',
    (cells) => {
      expect(detectNumberFormat(cells).isCertain).toBe(false);
    },
  );

  test('that cannot be told comes with what each reading would make of it', () => {
    const { evidence } = detectNumberFormat(['1,234']);
    expect(evidence).toContain('1234 (decimal point, thousands by comma)');
    expect(evidence).toContain('1.234 (decimal comma, thousands not marked)');
  });

  test.each([
    [['1,234', '1,234.5'], '.', ','],
    [['1.234,5'], ',', '.'],
    [['1,234,567'], '.', ','],
    [['1 234', '3,5'], ',', ' '],
    [['1,23'], ',', 'none'],
    [['12', '15'], '.', 'none'],
  ])('of %j is told by what only one format reads', (cells, decimal, grouping) => {
    expect(detectNumberFormat(cells)).toMatchObject({
      value: { decimal, grouping },
      isCertain: true,
    });
  });
});

describe('the order of dates', () => {
  test.each([
    [['13/10/2022'], 'DMY', true],
    [['10/13/2022'], 'MDY', true],
    [['2022-10-04'], 'YMD', true],
    [['04/10/2022'], 'DMY', false],
    [['13/10/2022', '10/13/2022'], 'DMY', false],
    [['Jan 2024'], 'YMD', true],
  ])('of %j is %s, certain: %s', (cells, order, isCertain) => {
    expect(detectDateOrder(cells)).toMatchObject({ value: order, isCertain });
  });
});
