import type { StaffRole } from './staff.ts';

/** One of each kind of page of the newsroom, and as whom it is looked at; null: before the door. */
export const ADMIN_PAGES: readonly { name: string; path: string; role: StaffRole | null }[] = [
  { name: 'sign in', path: '/admin/sign-in?problem=INVALID_EMAIL_OR_PASSWORD', role: null },
  { name: 'second factor', path: '/admin/sign-in/second-factor', role: null },
  { name: 'desk', path: '/admin', role: 'EDITOR' },
  { name: 'error reports', path: '/admin/error-reports', role: 'EDITOR' },
  { name: 'releases', path: '/admin/releases', role: 'EDITOR' },
  { name: 'corrections', path: '/admin/corrections', role: 'EDITOR' },
  { name: 'account', path: '/admin/account', role: 'REPORTER' },
  { name: 'evidence', path: '/admin/evidence', role: 'REPORTER' },
  { name: 'records', path: '/admin/records?search=finland', role: 'REPORTER' },
  { name: 'new report', path: '/admin/records/crossings/new', role: 'REPORTER' },
  { name: 'report', path: '/admin/records/crossings/ru-fi-2022-09-25', role: 'REPORTER' },
  { name: 'source', path: '/admin/records/sources/frontex', role: 'REPORTER' },
  { name: 'place', path: '/admin/records/places/EU', role: 'REPORTER' },
  { name: 'new place', path: '/admin/records/places/new', role: 'REPORTER' },
  { name: 'quotation', path: '/admin/records/quotes/hickman-complete-shambles', role: 'REPORTER' },
  { name: 'new citation', path: '/admin/records/citations/new', role: 'REPORTER' },
  { name: 'event', path: '/admin/records/events/kazakhstan-statement', role: 'REPORTER' },
  { name: 'figure', path: '/admin/records/figures/total-entries', role: 'EDITOR' },
  {
    name: 'assumption',
    path: '/admin/records/assumptions/entries-against-a-quota',
    role: 'EDITOR',
  },
  { name: 'new event', path: '/admin/records/events/new', role: 'REPORTER' },
  { name: 'new figure', path: '/admin/records/figures/new', role: 'EDITOR' },
  { name: 'new assumption', path: '/admin/records/assumptions/new', role: 'EDITOR' },
  { name: 'imports', path: '/admin/import', role: 'EDITOR' },
  { name: 'people', path: '/admin/people', role: 'ADMINISTRATOR' },
  { name: 'audit', path: '/admin/audit', role: 'EDITOR_IN_CHIEF' },
];
