import { expect, test } from 'vitest';
import { countsBeside, countsNotIn } from './counts-beside.ts';
import { numbersInWords } from './numbers-in.ts';

test.each([
  ['By Nino Beridze', 'en', []],
  ['Tbilisi, 5 October 2022', 'en', []],
  ['Tbilisi, where 93,000 have arrived', 'en', ['93,000']],
  ['By three reporters', 'en', ['three']],
  ['Тбилиси, 5 октября 2022 года', 'ru', []],
  ['Тбилиси, куда приехали 93 тысячи', 'ru', ['93 тысячи']],
])('“%s” (%s) holds the counts %j', (words, language, counts) => {
  expect(countsBeside(words, language)).toEqual(counts);
});

const NUMBERS = numbersInWords(
  'more than 370,000; 12 percent; a third; from 60,000 to 66,000',
  'en',
);

test.each([
  ['The ministry corrected its report.', []],
  ['It said more than 370,000 before.', []],
  ['It said 370 thousand before.', []],
  ['It said 12% before, and a third after.', []],
  ['It said 66,000, of a span from 60,000 to 66,000.', []],
  ['Two of the reports were counted twice on 4 October 2022.', []],
  ['It said 371,000 before.', ['371,000']],
  ['It is 5 percent more.', ['5 percent']],
  ['Two million had left.', ['Two million']],
  ['Hundreds of thousands had left.', ['Hundreds of thousands']],
  ['Eleven readers wrote.', ['Eleven']],
])('“%s” tells the numbers %j of its own', (words, counts) => {
  expect(countsNotIn(words, 'en', NUMBERS)).toEqual(counts);
});

test('a reason in Russian is read as Russian', () => {
  expect(countsNotIn('Было 93 тысячи, стало 94 тысячи.', 'ru', ['93000'])).toEqual(['94 тысячи']);
});
