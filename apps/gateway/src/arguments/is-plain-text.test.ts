import { expect, test } from 'vitest';
import { isPlainText, shownPlainly } from './is-plain-text.ts';

test.each([
  ['Two lines,\r\n\tone of them set in.', true],
  ['Тбилиси 🇬🇪 — “as they said”', true],
  ['\u05d0\u05d1\u05d2', true],
  ['half a sign: \ud800', false],
  ['nothing: \u0000', false],
  ['turned around: \u202e', false],
])('%o is plain: %s', (text, isSo) => {
  expect(isPlainText(text)).toBe(isSo);
  expect(isPlainText(shownPlainly(text))).toBe(true);
});
