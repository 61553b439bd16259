const SHORT: Readonly<Record<string, string>> = {
  January: 'Jan',
  February: 'Feb',
  August: 'Aug',
  September: 'Sept',
  October: 'Oct',
  November: 'Nov',
  December: 'Dec',
};

/** Dates for a table: "21 Sept–4 Oct 2022". Months of five letters and fewer stay whole. */
export const shortMonths = (dates: string): string =>
  dates.replaceAll(/\b[A-Z][a-z]+\b/g, (word) => SHORT[word] ?? word);
