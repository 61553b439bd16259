import { expect, test } from 'vitest';

import { crossing, event, said } from '../../test/builders.ts';
import { places } from '../../test/story.ts';
import type { LedgerRecord } from '../record/record.ts';
import { clashes } from './clash.ts';
import { sharedPlace } from './overlap.ts';
import type { PlaceGraph } from './place-graph.ts';

const window = { start: '2022-09-21', end: '2022-10-05' };
const report = (changes: Partial<LedgerRecord>, id = JSON.stringify(changes)): LedgerRecord =>
  crossing(id, said('PLAIN', '1000'), { destination: 'EU', ...changes });
const period = (start: string | null, end: string | null) =>
  ({ period: { start, end, precision: 'DAY', note: null } }) as const;
const undated = period(null, null);

test.each([
  ['a bloc and its member', {}, { destination: 'FI' }, true],
  ['a country and its crossing point', { destination: 'KZ' }, { destination: 'KZ-SYRYM' }, true],
  ['two members of a bloc', { destination: 'FI' }, { destination: 'EE' }, false],
  ['a bloc and a country outside', {}, { destination: 'GE' }, false],
  ['two reports of one place', {}, {}, true],
  [
    'weeks that follow one another',
    period('2022-09-21', '2022-09-27'),
    period('2022-09-28', '2022-10-04'),
    false,
  ],
  [
    'weeks that share a day',
    period('2022-09-21', '2022-09-28'),
    period('2022-09-28', '2022-10-04'),
    true,
  ],
  ['a week and one without dates', period('2022-09-21', '2022-09-27'), undated, true],
  [
    'totals since one date',
    { ...period('2022-09-21', '2022-09-27'), temporalKind: 'CUMULATIVE' },
    { ...period('2022-09-28', '2022-10-04'), temporalKind: 'CUMULATIVE' },
    true,
  ],
  ['by land and by air', { mode: 'LAND' }, { mode: 'AIR' }, false],
  ['by land and by any way', { mode: 'LAND' }, { mode: 'ANY' }, true],
  ['from two places that share nothing', { origin: 'RU' }, { origin: 'GE' }, false],
  ['from a place and from anywhere', { origin: 'RU' }, { origin: null }, true],
] as [string, Partial<LedgerRecord>, Partial<LedgerRecord>, boolean][])(
  '%s',
  (_, a, b, isClash) => {
    expect(clashes(report(a, 'a'), report(b, 'b'), places, window)).toBe(isClash);
    expect(clashes(report(b, 'b'), report(a, 'a'), places, window)).toBe(isClash);
  },
);

test('an event without a place clashes only with itself', () => {
  const decree = event('decree', said('PLAIN', '300000'));
  const statement = event('statement', said('PLAIN', '200000'));
  expect(clashes(decree, statement, places, null)).toBe(false);
  expect(clashes(decree, decree, places, null)).toBe(true);
});

const dated: PlaceGraph = {
  places: [],
  memberships: [
    { part: 'HR', whole: 'SCHENGEN', from: '2023-01-01', to: null },
    { part: 'HR', whole: 'EU', from: '2013-07-01', to: null },
    { part: 'HR-BREGANA', whole: 'HR', from: null, to: null },
    { part: 'UK', whole: 'EU', from: '1973-01-01', to: '2020-02-01' },
  ],
};

test.each([
  ['HR', 'SCHENGEN', '2022-12-31', '2022-12-31', null],
  ['HR', 'SCHENGEN', '2022-12-31', '2023-01-01', 'HR'],
  ['EU', 'SCHENGEN', '2023-06-01', '2023-06-30', 'HR'],
  ['HR-BREGANA', 'EU', '2022-06-01', '2022-06-30', 'HR-BREGANA'],
  ['UK', 'EU', '2020-01-31', '2020-01-31', 'UK'],
  ['UK', 'EU', '2020-02-01', '2020-12-31', null],
])('%s and %s from %s to %s share %s', (a, b, start, end, shared) => {
  expect(sharedPlace(dated, a, b, { start, end })).toBe(shared);
});

test('a circle of places ends', () => {
  const memberships = [
    { part: 'A', whole: 'B', from: null, to: null },
    { part: 'B', whole: 'A', from: null, to: null },
  ];
  const days = { start: '2022-01-01', end: '2022-01-01' };
  expect(sharedPlace({ places: [], memberships }, 'A', 'B', days)).toBe('A');
});
