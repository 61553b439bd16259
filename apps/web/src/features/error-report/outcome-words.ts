import type { ErrorReportOutcome } from '@/generated/graphql.ts';

/** What can come of a reader's report, as it is told. */
export const OUTCOME_WORDS: Record<ErrorReportOutcome, string> = {
  CORRECTED: 'Corrected',
  NO_ERROR: 'No error',
  ALREADY_REPORTED: 'Already reported',
  NOT_ABOUT_A_NUMBER: 'Not about a number',
};
