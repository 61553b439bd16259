import { expect, test } from 'vitest';
import { isInSection, sectionsFor } from './sections.ts';

const labels = (rights: string[]) => sectionsFor(rights).map(({ label }) => label);

test('the header leads only where the viewer may go', () => {
  expect(labels([])).toEqual(['Desk', 'Articles', 'Releases', 'Records', 'Evidence', 'Import']);
  expect(labels(['auditEntries'])).toContain('Audit');
  expect(labels(['auditEntries'])).not.toContain('People');
});

test.each([
  ['/admin', '/admin', true],
  ['/admin', '/admin?show=mine', true],
  ['/admin', '/admin/articles', false],
  ['/admin/records', '/admin/records/crossings/7?version=2', true],
  ['/admin/records', '/admin/records-of-others', false],
])('%s for the address %s: %s', (href, address, expected) => {
  expect(isInSection({ href, label: '' }, address)).toBe(expected);
});
