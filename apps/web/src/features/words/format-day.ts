import { formatDay as formatLedgerDay } from '@headcount/ledger';

/** The day of an instant, or a day, in words: `2022-10-04T09:00:00Z` is "4 October 2022", in UTC. */
export const formatDay = (moment: string): string => formatLedgerDay(moment.slice(0, 10));
