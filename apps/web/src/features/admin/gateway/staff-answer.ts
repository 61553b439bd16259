/**
 * Why the newsroom's gateway gave nothing. `SILENT`: it could not be reached or failed inside; asking
 * again later may help. `REFUSED`: it would not take the arguments. `UNAUTHENTICATED`: nobody is
 * signed in, or no longer. `FORBIDDEN`: the viewer's role lacks the right that the reasons name.
 */
export type StaffFailure =
  | { kind: 'SILENT' }
  | { kind: 'UNAUTHENTICATED' }
  | { kind: 'REFUSED' | 'FORBIDDEN'; reasons: readonly string[] };

/** What came of asking the newsroom's gateway. */
export type StaffAnswer<TData> =
  | { isGiven: true; data: TData }
  | { isGiven: false; failure: StaffFailure };
