const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** How a figure comes from its parts. */
export const FIGURE_KINDS = choices({
  RECORD: 'It is one record’s number',
  SUM: 'Its parts are added',
  DIFFERENCE: 'The later parts are taken from the first',
  RATIO: 'The first is divided by the second',
  SHARE: 'The first as a share of the second',
  MAXIMUM: 'The largest of its parts',
});

/** The words that may stand before a number in print. */
export const CLAIM_WORDS = [
  { value: '', label: '—' },
  ...choices({
    MORE_THAN: 'more than',
    AT_LEAST: 'at least',
    ABOUT: 'about',
    UP_TO: 'up to',
    NEARLY: 'nearly',
    LESS_THAN: 'fewer than',
    PLAIN: 'no word',
  }),
];
