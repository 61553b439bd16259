import type { contributionCsv } from './contribution-csv.ts';
import type { sumSheet } from './sum-sheet.tsx';

const crossing = (place: string, wording: string, value: string, rest: object = {}) => ({
  label: place,
  counted: 'FULL',
  reason: null,
  lower: value,
  lowerEnd: 'OPEN',
  upper: null,
  upperEnd: 'ABSENT',
  record: {
    __typename: 'Crossing',
    id: `id-${value}`,
    key: `ru-${place.slice(0, 2).toLowerCase()}`,
    quantity: {
      valueState: 'VALUE',
      sourceWording: wording,
      value,
      upperValue: null,
      qualifier: 'MORE_THAN',
      roundingUnit: null,
      unit: 'crossings',
    },
    origin: { code: 'RU' },
    destination: { code: place.slice(0, 2).toUpperCase() },
    periodStart: '2022-09-21',
    periodEnd: '2022-10-04',
    periodNote: null,
    citation: {
      source: { name: 'Interior Ministry' },
      via: { name: 'Newsweek' },
      url: 'https://example.org/kz',
    },
  },
  ...rest,
});

const evaluation = {
  text: 'more than 200,000',
  unit: 'crossings',
  assumptions: [],
  caveats: [],
  inputs: [
    crossing('Kazakhstan', 'more than 200,000', '200000'),
    crossing('<Georgia> & "co"', '=HYPERLINK("x")', '93000', {
      counted: 'UPPER_ONLY',
      reason: 'Its days are not stated.',
    }),
  ],
};

/** A sum of two reports as the gateway gives it, the second one unkind to files, for tests. */
// Masked fragments cannot be written out: the mask is a type without a value.
export const STORY = evaluation as unknown as Parameters<typeof contributionCsv>[0] &
  Parameters<typeof sumSheet>[0]['evaluation'];
