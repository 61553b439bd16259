import type { StaffRole } from '@/generated/staff/graphql.ts';

/** What a role is called, and what it may do. */
export const ROLE_WORDS: Record<StaffRole, { title: string; a: string; may: string }> = {
  REPORTER: {
    title: 'Reporter',
    a: 'a reporter',
    may: 'Enters reports, keeps evidence, writes and submits for review.',
  },
  EDITOR: {
    title: 'Editor',
    a: 'an editor',
    may: 'All that a reporter does, and reviews, approves, publishes, corrects and imports.',
  },
  EDITOR_IN_CHIEF: {
    title: 'Editor-in-chief',
    a: 'an editor-in-chief',
    may: 'All that an editor does, and overrides the check, withdraws, recalls and reads the audit.',
  },
  ADMINISTRATOR: {
    title: 'Administrator',
    a: 'an administrator',
    may: 'All of it, and decides who is staff.',
  },
};

/** Whether a value of a form names a role. */
export const isRole = (value: unknown): value is StaffRole =>
  typeof value === 'string' && Object.hasOwn(ROLE_WORDS, value);
