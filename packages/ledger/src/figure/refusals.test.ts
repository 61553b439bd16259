import { expect, test } from 'vitest';

import { crossing, said } from '../../test/builders.ts';
import { options, slot } from '../../test/story.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { Assumption, AssumptionKind } from './assumption.ts';
import type { FigureDefinition, FigureKind } from './definition.ts';
import { evaluate } from './evaluate.ts';

const report = (id: string, changes: Partial<LedgerRecord>): LedgerRecord =>
  crossing(id, said('PLAIN', '1000'), { destination: id, ...changes });

const figure = (
  changes: Partial<FigureDefinition>,
  a: Partial<LedgerRecord>,
  b: Partial<LedgerRecord>,
): FigureDefinition => ({
  slug: 'sum',
  title: 'A sum',
  kind: 'SUM',
  window: null,
  measure: null,
  unit: 'crossings',
  inputs: [slot('Kazakhstan', report('KZ', a)), slot('Georgia', report('GE', b))],
  assumptions: [],
  printed: null,
  ...changes,
});

const assuming = (kind: AssumptionKind): Assumption => ({
  id: kind,
  kind,
  statement: `It is assumed: ${kind}.`,
  subject: null,
});

// What differs, the refusal, its words, and the assumption that lifts it.
test.each([
  [
    { measure: 'ENTRIES' },
    { measure: 'ASYLUM_APPLICATIONS' },
    'UNLIKE_MEASURES',
    'Kazakhstan counts entries; Georgia counts asylum applications: unlike counts are not put together without an assumption that says so.',
    'LIKE_MEASURES',
  ],
  [
    { countUnit: 'CROSSING' },
    { countUnit: 'PERSON' },
    'UNLIKE_UNITS',
    'Kazakhstan counts crossings; Georgia counts people, and the figure is one of crossings: one is not turned into the other without an assumption that says so.',
    'ONE_CROSSING_ONE_PERSON',
  ],
  [
    { population: 'CITIZENS_OF_ORIGIN' },
    { population: 'ALL_TRAVELLERS' },
    'UNLIKE_POPULATIONS',
    'Kazakhstan counts citizens of the place of origin; Georgia counts all travellers: they are not counts of the same people.',
    'LIKE_MEASURES',
  ],
  [
    { temporalKind: 'FLOW' },
    { temporalKind: 'STOCK' },
    'STOCK_AND_FLOW',
    'Kazakhstan counts those who came over a period; Georgia counts those present at one moment: a stock and a flow are not added.',
    null,
  ],
] as [Partial<LedgerRecord>, Partial<LedgerRecord>, string, string, AssumptionKind | null][])(
  '%o and %o are refused as %s',
  (a, b, code, message, remedy) => {
    const refused = evaluate(figure({}, a, b), options);
    expect(refused.refusals).toEqual([{ code, message, records: ['KZ', 'GE'] }]);
    expect(refused).toMatchObject({ lower: null, upper: null, point: null, phrase: null });
    expect(refused.inputs.map(({ counted }) => counted)).toEqual(['NONE', 'NONE']);
    expect(refused.missing).toEqual([message]);
    if (remedy === null) return;
    const assumed = evaluate(figure({ assumptions: [assuming(remedy)] }, a, b), options);
    expect(assumed.refusals).toEqual([]);
    expect(assumed.text).toBe('2,000');
    expect(assumed.verdict).toBe('PROVEN_WITH_ASSUMPTIONS');
    expect(assumed.assumptions.map(({ relied }) => relied)).toEqual([true]);
  },
);

test('gross entries are taken as net ones only by name', () => {
  const net = { measure: 'NET_ENTRIES' } as const;
  expect(evaluate(figure(net, {}, {}), options).refusals.map(({ code }) => code)).toEqual([
    'UNLIKE_MEASURES',
  ]);
  const assumed = figure({ ...net, assumptions: [assuming('GROSS_AS_NET')] }, {}, {});
  expect(evaluate(assumed, options).text).toBe('2,000');
});

test('entries less exits are net entries without an assumption', () => {
  const net = figure({ kind: 'DIFFERENCE', measure: 'NET_ENTRIES' }, {}, { measure: 'EXITS' });
  expect(evaluate(net, options)).toMatchObject({ refusals: [], point: null });
  expect(evaluate(net, { ...options, reading: 'FACE' }).point).toBe('0');
});

test('what a report does not state is not held against it', () => {
  const silent = { population: null, countUnit: null, temporalKind: null };
  const stated = { population: 'REF', temporalKind: 'FLOW' } as const;
  expect(evaluate(figure({}, silent, stated), options).refusals).toEqual([]);
});

test('miles are not added to years', () => {
  const miles = { countUnit: null, measure: null, quantity: said('PLAIN', '6', 'miles') };
  const years = { countUnit: null, measure: null, quantity: said('UP_TO', '10', 'years') };
  const [refusal] = evaluate(figure({ unit: '' }, miles, years), options).refusals;
  expect(refusal).toMatchObject({ code: 'UNLIKE_UNITS' });
  expect(refusal?.message).toMatch(/^Kazakhstan counts miles; Georgia counts years:/);
});

test('without any report there is no figure, and the reader hears by when', () => {
  const early = evaluate(figure({}, {}, {}), { ...options, asOf: '2022-09-01T23:59:59Z' });
  expect(early.refusals).toEqual([
    {
      code: 'NO_INPUTS',
      message: 'No report from which this figure could be derived was known by 1 September 2022.',
      records: [],
    },
  ]);
});

test('with one report of two the total keeps its lower end and loses its upper', () => {
  const later = { knownFrom: '2022-10-10T12:00:00Z' };
  const half = evaluate(figure({}, {}, later), { ...options, asOf: '2022-10-05T00:00:00Z' });
  expect(half).toMatchObject({ lower: { value: '950' }, upper: null, unfilled: ['Georgia'] });
  expect(half.derivation).toContain('Georgia: no report is known');
});

test.each(['DIFFERENCE', 'RATIO', 'SHARE'] as FigureKind[])(
  'a %s of one input is refused',
  (kind) => {
    const one = figure({ kind, inputs: [slot('Kazakhstan', report('KZ', {}))] }, {}, {});
    expect(evaluate(one, options).refusals).toMatchObject([{ code: 'NO_INPUTS' }]);
  },
);

test('miles become kilometres only by name, and then the number is no longer anybody’s own', () => {
  const queue = { countUnit: null, measure: null, quantity: said('PLAIN', '6', 'miles') };
  const length = {
    kind: 'RECORD',
    unit: 'kilometres',
    inputs: [slot('Queue', report('GE', queue))],
  } as const;
  expect(evaluate(figure(length, {}, {}), options).refusals).toMatchObject([
    { code: 'UNLIKE_UNITS' },
  ]);
  const assumed = figure({ ...length, assumptions: [assuming('UNIT_CONVERSION')] }, {}, {});
  const converted = evaluate(assumed, options);
  expect(converted.lower?.value).toBe('8.851392');
  expect(converted.upper?.value).toBe('10.460736');
  expect(converted.text).toBe('between 8 and 11');
});

test('vehicles become people by no assumption that has no number', () => {
  const vehicles = { countUnit: 'VEHICLE', measure: 'ENTRIES' } as const;
  const people = figure(
    { unit: 'people', assumptions: [assuming('UNIT_CONVERSION')] },
    vehicles,
    vehicles,
  );
  expect(evaluate(people, options).refusals).toMatchObject([{ code: 'UNLIKE_UNITS' }]);
});
