import type { ReleaseState } from '@/generated/staff/graphql.ts';

/** How far a release is, as the newsroom says it. */
export const RELEASE_WORDS: Readonly<Record<ReleaseState, string>> = {
  OPEN: 'Being put together',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Went out',
  CANCELLED: 'Called off',
};
