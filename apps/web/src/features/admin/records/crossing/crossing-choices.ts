const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

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

export const TRAVEL_MODES = choices({
  ANY: 'By any way, or not stated',
  LAND: 'By land',
  AIR: 'By air',
  SEA: 'By sea',
});

export const SUPERSESSION_KINDS = choices({
  REVISION: 'a new number for the same thing',
  CORRECTION: 'an error was put right',
  RETRACTION: 'the number was taken back',
  DEFINITION_CHANGE: 'the thing counted was defined anew',
});
