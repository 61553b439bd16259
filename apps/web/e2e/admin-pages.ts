import type { StaffRole } from './staff.ts';

/** One of each kind of page of the newsroom, and as whom it is looked at; null: before the door. */
export const ADMIN_PAGES: readonly { name: string; path: string; role: StaffRole | null }[] = [
  { name: 'sign in', path: '/admin/sign-in?problem=INVALID_EMAIL_OR_PASSWORD', role: null },
  { name: 'second factor', path: '/admin/sign-in/second-factor', role: null },
  { name: 'desk', path: '/admin', role: 'EDITOR' },
  { name: 'error reports', path: '/admin/error-reports', role: 'EDITOR' },
  { name: 'account', path: '/admin/account', role: 'REPORTER' },
  { name: 'evidence', path: '/admin/evidence', role: 'REPORTER' },
  { name: 'imports', path: '/admin/import', role: 'EDITOR' },
  { name: 'people', path: '/admin/people', role: 'ADMINISTRATOR' },
  { name: 'audit', path: '/admin/audit', role: 'EDITOR_IN_CHIEF' },
];
