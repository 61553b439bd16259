import { expect, test } from 'vitest';
import { countsBeside } from './counts-beside.ts';

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
