import { expect, test } from 'vitest';
import { fieldWords, valueWords } from './field-words.ts';

test.each([
  ['quantity.qualifier', 'MORE_THAN', 'more than'],
  ['measure', 'EXITS', 'Exits'],
  ['rank', 'DEPRECATED', 'not to be used'],
  ['periodEnd', '2022-10-04', '4 October 2022'],
  ['population', 'CITIZENS_OF_ORIGIN', 'citizens of the place of origin'],
  ['quantity.text', 'about 200,000', 'about 200,000'],
])('%s %s reads “%s”', (field, value, words) => {
  expect(valueWords(field, value)).toBe(words);
});

test('a field or a value that is new to the page stands as it came', () => {
  expect(fieldWords('colour')).toBe('colour');
  expect(valueWords('rank', 'CROWNED')).toBe('CROWNED');
});
