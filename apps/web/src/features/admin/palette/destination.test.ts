import { expect, test } from 'vitest';
import { destinationsFor, matchDestinations } from './destination.ts';

const sections = [
  { href: '/admin', label: 'Desk' },
  { href: '/admin/error-reports', label: 'Error reports' },
  { href: '/admin/records', label: 'Records' },
];
const all = destinationsFor(sections, ['recordCrossing', 'createDraft']);
const found = (typed: string) => matchDestinations(all, typed).map(({ label }) => label);

test('leads to what the viewer may do, and to nothing else', () => {
  expect(found('')).toEqual([
    'Desk',
    'Error reports',
    'Records',
    'Account',
    'New article',
    'Reports',
    'Figures',
    'Events',
    'Quotations',
    'Sources',
    'Citations',
    'Places',
    'Assumptions',
    'New report',
  ]);
});

test.each([
  ['rep', ['Reports', 'Error reports', 'New report']],
  ['re', ['Records', 'Reports', 'Error reports', 'New report']],
  ['fig', ['Figures']],
  ['NEW r', ['New report']],
  ['r new', ['New report']],
  ['ecords', []],
])('“%s” finds %o', (typed, labels) => {
  expect(found(typed)).toEqual(labels);
});
