import { expect, test } from 'vitest';
import { checkWords } from './check-words.ts';

const WHOLE = { numbers: 14, bound: 14, independentSources: 7, secondHand: 6, remarks: 0 };

test('says how many numbers lead to evidence and on whom they rest', () => {
  expect(checkWords(WHOLE)).toBe(
    '14 of 14 numbers lead to evidence · seven independent sources, six read second-hand',
  );
});

test('says nothing of second hands where there were none, and one is one', () => {
  const one = { numbers: 1, bound: 1, independentSources: 1, secondHand: 0, remarks: 0 };
  expect(checkWords(one)).toBe('1 of 1 number leads to evidence · one independent source');
});

test('does not keep open remarks from readers', () => {
  expect(checkWords({ ...WHOLE, remarks: 3 })).toContain(
    ' · three remarks of the check still open at the desk',
  );
  expect(checkWords({ ...WHOLE, remarks: 1 })).toContain('one remark of the check');
});
