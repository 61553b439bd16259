import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { containsValue, evaluate, type LedgerRecord, type Qualifier } from '../src/index.ts';
import { defaultRoundingUnit } from '../src/quantity/rounding-unit.ts';
import { crossing, named, said } from './builders.ts';
import { options, slot } from './story.ts';

/**
 * A small world in which the truth is known: so many crossed into each country in the window, and so
 * many more outside it. Reports are true, in any words, and speak of blocs and countries at will.
 * Whatever they are, the number of those whom any report covers lies in the figure's interval.
 */
const MEMBERS: Record<string, readonly string[]> = {
  KZ: ['KZ'],
  GE: ['GE'],
  EU: ['FI', 'EE'],
  FI: ['FI'],
  EE: ['EE'],
};
const INSIDE = { start: '2022-09-21', end: '2022-10-05', precision: 'DAY', note: null } as const;
const WIDER = { start: '2022-09-01', end: '2022-10-05', precision: 'DAY', note: null } as const;
const UNDATED = { start: null, end: null, precision: 'UNKNOWN', note: null } as const;

const worlds = fc.record({
  inWindow: fc.record({ KZ: fc.nat(99999), GE: fc.nat(9999), FI: fc.nat(9999), EE: fc.nat(999) }),
  before: fc.nat(5000),
  statements: fc.array(
    fc.record({
      place: fc.constantFrom('KZ', 'GE', 'EU', 'FI', 'EE'),
      qualifier: fc.constantFrom<Qualifier>(
        'EXACTLY',
        'PLAIN',
        'ABOUT',
        'MORE_THAN',
        'AT_LEAST',
        'UP_TO',
        'LESS_THAN',
      ),
      slack: fc.nat(500),
      period: fc.constantFrom(INSIDE, INSIDE, WIDER, UNDATED),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

const truthOf = (place: string, { inWindow }: World): number =>
  (MEMBERS[place] ?? [])
    .map((one) => inWindow[one as keyof World['inWindow']])
    .reduce((a, b) => a + b, 0);

/** A number that makes the word true of the count. */
const wordedValue = (qualifier: Qualifier, count: number, slack: number): number => {
  const rounding = 10 ** Math.max(String(count).length - 2, 0);
  switch (qualifier) {
    case 'PLAIN':
    case 'ABOUT':
      return Math.round(count / rounding) * rounding;
    case 'MORE_THAN':
      return Math.max(count - 1 - slack, -1);
    case 'AT_LEAST':
      return Math.max(count - slack, 0);
    case 'UP_TO':
      return count + slack;
    case 'LESS_THAN':
      return count + 1 + slack;
    default:
      return count;
  }
};

const report = (
  { place, qualifier, slack, period }: World['statements'][number],
  at: number,
  world: World,
): LedgerRecord => {
  const count = truthOf(place, world) + (period === INSIDE ? 0 : world.before);
  const value = String(wordedValue(qualifier, count, slack));
  const roundingUnit =
    qualifier === 'PLAIN' || qualifier === 'ABOUT' ? coarser(value, count) : null;
  return crossing(`${place}-${at}`, said(qualifier, value, 'crossings', { roundingUnit }), {
    destination: place,
    period,
    source: named(String(at), String(at)),
  });
};

// The editor knows what a number was rounded to when its zeros do not show it (99,951 is "100,000").
const coarser = (value: string, count: number): string => {
  const shown = Number(defaultRoundingUnit(value));
  return String(Math.max(shown, 10 ** Math.max(String(count).length - 2, 0)));
};

test('the truth is never outside what the figure says', () => {
  fc.assert(
    fc.property(worlds, (truth) => {
      const records = truth.statements.map((statement, at) => report(statement, at, truth));
      const evaluation = evaluate(
        {
          slug: 'total',
          title: 'Total',
          kind: 'SUM',
          window: { start: '2022-09-21', end: '2022-10-05' },
          measure: 'ENTRIES',
          unit: 'crossings',
          inputs: records.map((record) => slot(record.id, record)),
          assumptions: [],
          printed: null,
        },
        options,
      );
      const covered = new Set(truth.statements.flatMap(({ place }) => MEMBERS[place] ?? []));
      const total = [...covered].map((one) => truthOf(one, truth)).reduce((a, b) => a + b, 0);
      expect(containsValue(evaluation, String(total))).toBe(true);
    }),
    { numRuns: 400 },
  );
});
