import { expect, test } from 'vitest';
import { createReference, parseReference } from './reference.ts';

test('a reference is read as it was written', () => {
  const references = Array.from({ length: 200 }, createReference);
  expect(new Set(references).size).toBe(200);
  for (const reference of references) {
    expect(reference).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect(parseReference(reference)).toBe(reference);
  }
});

test.each([
  ['7f3k 9qxm 2c4d', '7F3K-9QXM-2C4D'],
  ['7F3K9QXM2C4D', '7F3K-9QXM-2C4D'],
  ['oil1-2345-6789', '0111-2345-6789'],
  ['', ''],
])('%o, typed by somebody, is %o', (typed, reference) => {
  expect(parseReference(typed)).toBe(reference);
});
