import type { PublicErrorReport } from '@headcount/db';

/** A report was recorded. */
export type ErrorReportedParent = {
  readonly __typename: 'ErrorReported';
  readonly report: PublicErrorReport;
};

/** A report was not even looked at. */
export type TooManyErrorReportsParent = {
  readonly __typename: 'TooManyErrorReports';
  readonly waitSeconds: number;
};
