import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test.each([
  'https://example.org/a',
  'http://example.org',
  'mailto:a@example.org',
  '/sources',
  '#how',
])('%s may be linked', (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'evil',
  '',
])('%o may not', (href) => {
  expect(safeHref(href)).toBeNull();
});
