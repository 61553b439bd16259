export const PERIOD_PRECISIONS = [
  { value: '', label: 'as the days given say' },
  { value: 'DAY', label: 'to the day' },
  { value: 'WEEK', label: 'to the week' },
  { value: 'APPROXIMATE', label: 'roughly, as the source said' },
  { value: 'UNKNOWN', label: 'not stated' },
];

export const REPORTED_PRECISIONS = [
  { value: 'DAY', label: 'to the day' },
  { value: 'WEEK', label: 'in the week of this day' },
  { value: 'MONTH', label: 'in the month of this day' },
  { value: 'ON_OR_BEFORE', label: 'on this day at the latest' },
];
