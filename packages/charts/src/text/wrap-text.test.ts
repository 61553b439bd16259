import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { measureText } from './measure-text.ts';
import { lineWidth, muted, plain, strong, type TextLine } from './text-line.ts';
import { wrapText } from './wrap-text.ts';

const textOf = (lines: readonly TextLine[]) =>
  lines.map((line) => line.map((run) => run.text).join(''));

describe('measuring text', () => {
  // Widths of Inter at 13 px in Chromium, tabular numerals.
  test.each([
    ['Kazakhstan', 'strong', 73.0],
    ['more than 200,000', 'regular', 119.4],
  ] as const)(
    '“%s” %s is as wide as a browser draws it, or a little wider',
    (text, weight, width) => {
      expect(measureText(text, 13, weight)).toBeGreaterThanOrEqual(width * 0.99);
      expect(measureText(text, 13, weight)).toBeLessThan(width * 1.06);
    },
  );

  test('a letter it does not know is never measured too narrow', () => {
    expect(measureText('Сырым', 13)).toBeGreaterThan(5 * 9);
    expect(measureText('é', 13)).toBeCloseTo(measureText('e', 13));
  });
});

describe('wrapping text', () => {
  test('breaks at spaces into lines of like length and keeps what belongs together', () => {
    const lines = wrapText([strong('Georgia '), muted('more\u00A0than\u00A093,000, so far')], 130);
    expect(textOf(lines)).toEqual(['Georgia', 'more\u00A0than\u00A093,000,', 'so far']);
  });

  test('loses no word, and no line is too wide unless it is one word', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9,]{1,14}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
        const lines = wrapText([plain(list.join(' '))], width);
        expect(textOf(lines).join(' ')).toBe(list.join(' '));
        for (const [index, line] of lines.entries()) {
          const isOneWord = !(textOf(lines)[index] ?? '').includes(' ');
          expect(isOneWord || lineWidth(line) <= width).toBe(true);
        }
      }),
    );
  });
});
