/** What a count can be, in the ledger's own names. */
const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const MEASURES = choices({
  ENTRIES: 'entries',
  EXITS: 'exits',
  NET_ENTRIES: 'net entries',
  PRESENT: 'present (a stock)',
  REGISTRATIONS: 'registrations',
  ASYLUM_APPLICATIONS: 'asylum applications',
  RESIDENCE_PERMITS: 'residence permits',
  DETECTIONS: 'detections',
  CALL_UP: 'call-up',
  ENLISTED: 'enlisted',
});

export const COUNT_UNITS = choices({
  CROSSING: 'crossings (one person may be counted twice)',
  PERSON: 'persons',
  VEHICLE: 'vehicles',
  HOUSEHOLD: 'households',
  APPLICATION: 'applications',
});

export const TEMPORAL_KINDS = choices({
  FLOW: 'over the period',
  STOCK: 'at a moment (a stock)',
  CUMULATIVE: 'since a beginning (cumulative)',
});

export const PERIODS = choices({
  DAY: 'a day',
  MONTH: 'a month',
  YEAR: 'a year',
  RANGE: 'two days in one cell',
  YEAR_AND_MONTH: 'year and month, in two columns',
  FIRST_AND_LAST: 'first and last day, in two columns',
});

/** Which columns a period of each sort needs, and what each is called. */
export const PERIOD_COLUMNS: Readonly<
  Record<string, readonly (readonly ['from' | 'year' | 'month' | 'first' | 'last', string])[]>
> = {
  YEAR_AND_MONTH: [
    ['year', 'Year in'],
    ['month', 'Month in'],
  ],
  FIRST_AND_LAST: [
    ['first', 'First day in'],
    ['last', 'Last day in'],
  ],
};

export const PRECISIONS = choices({
  '': 'as it is written',
  APPROXIMATE: 'the day within it is not known',
  WEEK: 'to the week',
});

export const PLACE_KINDS = choices({
  COUNTRY: 'country',
  BLOC: 'bloc',
  BORDER_POINT: 'border point',
  REGION: 'region',
});

export const SOURCE_KINDS = choices({
  GOVERNMENT: 'government',
  INTERGOVERNMENTAL: 'intergovernmental',
  MEDIA: 'media',
  RESEARCH: 'research',
  NGO: 'non-governmental organisation',
  OTHER: 'other',
});

/** What becomes of rows and counts that are not as one would wish. */
export const POLICIES = [
  {
    key: 'refused',
    label: 'Rows that are refused',
    options: choices({
      KEEP_GOOD: 'leave them out, take the good ones',
      REFUSE_FILE: 'refuse the whole file',
    }),
  },
  {
    key: 'onChange',
    label: 'A count that the ledger has otherwise',
    options: choices({ REFUSE: 'leave the ledger as it is', REVISE: 'make a new version' }),
  },
  {
    key: 'contradictions',
    label: 'A count that stands there twice, and differs',
    options: choices({
      REFUSE_BOTH: 'take neither',
      KEEP_FIRST: 'take the first',
      KEEP_LAST: 'take the last',
    }),
  },
  {
    key: 'totals',
    label: 'A row that does not add up',
    options: choices({ REPORT: 'take it, and say so', REFUSE: 'refuse it' }),
  },
] as const;
