import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { english } from './english/english.ts';
import type { Numeral } from './numeral.ts';
import { russian } from './russian/russian.ts';

const PIECES = [
  ...'one two twenty-one first second third half a an the quarter dozen hundred thousand million'.split(
    ' ',
  ),
  ...'twice doubled fold times percent per cent between and to from in of or out more than about'.split(
    ' ',
  ),
  ...'370,000 1.234 12 4 2022 19–25 3-1 9:30 $1.3 F-16 21st 1990s ½ 24/7 % - – . , : ; ( ) “ ” /'.split(
    ' ',
  ),
  ...'October Sept. May aged year old ago people Article No. тысяч двадцать один из лет назад'.split(
    ' ',
  ),
  ' ',
  '\u00A0',
  '\n',
  "'",
  '’s',
  'K',
  'bn',
  'x',
  'é',
  '😀',
  '\u0000',
];
const texts = oneof(
  array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  string({ unit: 'binary', maxLength: 200 }),
);

const isCovered = (numerals: readonly Numeral[], start: number, end: number): boolean =>
  numerals.some(({ span }) => span.start <= start && span.end >= end);

describe.each([english, russian])('in any text ($code)', ({ findNumerals }) => {
  test('spans lie in the text, in order, apart, and say what stands there', () => {
    assert(
      property(texts, (text) => {
        let end = 0;
        for (const numeral of findNumerals(text)) {
          expect(numeral.span.start).toBeGreaterThanOrEqual(end);
          expect(numeral.span.end).toBeGreaterThan(numeral.span.start);
          expect(numeral.text).toBe(text.slice(numeral.span.start, numeral.span.end));
          expect(numeral.phrase.start).toBeLessThanOrEqual(numeral.span.start);
          expect(numeral.phrase.end).toBeGreaterThanOrEqual(numeral.span.end);
          end = numeral.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('every digit belongs to a numeral', () => {
    assert(
      property(texts, (text) => {
        const numerals = findNumerals(text);
        for (const { 0: digits, index } of text.matchAll(/[0-9]+/g)) {
          expect(isCovered(numerals, index, index + digits.length)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('texts joined by a line break keep all their numerals, and gain none', () => {
    assert(
      property(texts, texts, (a, b) => {
        const alone = [...findNumerals(a), ...findNumerals(b)].map(({ text }) => text);
        expect(findNumerals(`${a}\n\n${b}`).map(({ text }) => text)).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });
});

// Each of these once made some matcher or other quadratic. A text of 100 KB takes well under a second.
test.each([
  ['digits', '1'],
  ['groups', '1,234,'],
  ['points', '1.'],
  ['spaced groups', '123 '],
  ['hyphens', '-'],
  ['ones', 'one '],
  ['hundreds', 'a hundred and '],
  ['millions', 'million '],
  ['ranges', '1-'],
  ['dates', 'May '],
  ['letters and digits', 'a1'],
  ['no spaces', 'a-'],
  ['addresses', 'http://1/'],
  ['qualifiers', 'more than '],
  ['apostrophes', "a'"],
  ['line breaks', '1\n'],
  ['Russian', 'двести тысяч '],
  ['nothing to see', '\u200B'],
  ['nothing to see within words', 'a\u200B\uFE0F'],
  ['nothing to see within numbers', '1\u2060\uFE0F'],
  ['noughts', '1О'],
])(
  '100 KB of %s do not hang the matcher',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(english.findNumerals(text)).toBeInstanceOf(Array);
    expect(russian.findNumerals(text)).toBeInstanceOf(Array);
  },
  5_000,
);
