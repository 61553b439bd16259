import { expect, test } from 'vitest';
import { NO_QUANTITY, saysAlready } from './quantity-values.ts';

const words = { qualifier: 'MORE_THAN', value: '93000', upperValue: null } as const;

test.each([
  ['an empty form', {}, false],
  ['the number alone, read by its words', { value: '93000' }, true],
  ['number and word', { value: ' 93000 ', qualifier: 'MORE_THAN' }, true],
  ['another word', { value: '93000', qualifier: 'ABOUT' }, false],
  ['another number', { value: '9300' }, false],
  ['a range', { value: '93000', upperValue: '94000' }, false],
])('%s: are the words in it already?', (_form, values, expected) => {
  expect(saysAlready({ ...NO_QUANTITY, ...values }, words)).toBe(expected);
});
