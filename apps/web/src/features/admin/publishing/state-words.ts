/** How far a draft is, as the newsroom says it. */
export const STATE_WORDS: Readonly<Record<string, string>> = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published as it stands',
  DISCARDED: 'Put away',
};
