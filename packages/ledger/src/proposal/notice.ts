/** What a note beside an entry is about. */
export type NoticeCode =
  | 'PERIOD_MISSING'
  | 'WORDING_DIFFERS'
  | 'WORDING_UNREAD'
  | 'NOT_IN_CITATION'
  | 'SHARES_PLACE'
  | 'DISAGREES'
  | 'LIKELY_DUPLICATE'
  | 'IMPLAUSIBLE_VALUE'
  | 'FALLING_CUMULATIVE'
  | 'SECOND_HAND'
  | 'ONE_VOICE'
  | 'DEPRECATED_REFERENCE'
  | 'REPORTED_EARLY'
  | 'NOT_COMBINED';

/**
 * What the ledger notices about an entry before it is recorded. Nothing of it stands in the way: a
 * WARNING asks to look again, a NOTE is good to know.
 */
export interface Notice {
  code: NoticeCode;
  weight: 'WARNING' | 'NOTE';
  /** The field of the entry that it stands beside: 'period.start'. */
  path: string;
  /** A sentence for people. */
  message: string;
  /** Ids of the records that it names. */
  records: readonly string[];
}

/** Warnings first, else in the order in which they were found. */
export const inOrderOfWeight = (notices: readonly Notice[]): Notice[] => [
  ...notices.filter(({ weight }) => weight === 'WARNING'),
  ...notices.filter(({ weight }) => weight === 'NOTE'),
];
