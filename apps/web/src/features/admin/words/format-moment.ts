const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** An instant as the newsroom writes it, in UTC like everything of the ledger: "4 Oct 2022, 09:03". */
export const formatMoment = (instant: string): string => MOMENT.format(new Date(instant));
