/** How far a draft is, as the newsroom says it. */
export const STATE_WORDS: Readonly<Record<string, string>> = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
  PUBLISHED: 'Published as it stands',
  DISCARDED: 'Put away',
};

/** How a version came to be. */
export const SAVE_WORDS: Readonly<Record<string, string>> = {
  AUTOSAVE: 'Saved by itself',
  SAVE: 'Saved',
  MERGE: 'Put together',
  RESTORE: 'Restored',
};

/** A step of a draft on its way to readers. */
export const STEP_WORDS: Readonly<Record<string, string>> = {
  CREATED: 'Begun',
  SUBMITTED: 'Handed in',
  APPROVED: 'Approved',
  SENT_BACK: 'Sent back',
  APPROVAL_LAPSED: 'Changed after its approval, which lapsed,',
  SCHEDULED: 'Scheduled',
  UNSCHEDULED: 'Taken off its hour',
  REFUSED_AT_ITS_HOUR: 'Refused at its hour',
  PUBLISHED: 'Published',
  DISCARDED: 'Put away',
};
