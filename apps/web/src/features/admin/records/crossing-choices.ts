const NONE = { value: '', label: '—' };

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const QUALIFIERS = [
  NONE,
  ...choices({
    EXACTLY: 'exactly',
    PLAIN: 'no word',
    ABOUT: 'about',
    MORE_THAN: 'more than',
    AT_LEAST: 'at least',
    LESS_THAN: 'fewer than',
    UP_TO: 'up to',
    NEARLY: 'nearly',
    BETWEEN: 'between … and …',
  }),
];

export const MEASURES = choices({
  ENTRIES: 'Entries',
  EXITS: 'Exits',
  NET_ENTRIES: 'Entries less exits',
  PRESENT: 'Present at a moment',
  REGISTRATIONS: 'Registrations',
  ASYLUM_APPLICATIONS: 'Asylum applications',
  RESIDENCE_PERMITS: 'Residence permits',
  DETECTIONS: 'Detections',
});

export const COUNT_UNITS = choices({
  CROSSING: 'Crossings',
  PERSON: 'Persons',
  VEHICLE: 'Vehicles',
  HOUSEHOLD: 'Households',
  APPLICATION: 'Applications',
});

export const TEMPORAL_KINDS = choices({
  FLOW: 'Over a period',
  STOCK: 'At one moment',
  CUMULATIVE: 'Since a day',
});

export const RANKS = choices({
  PREFERRED: 'The one to be used',
  NORMAL: 'One among several',
  DEPRECATED: 'Not to be used',
});
