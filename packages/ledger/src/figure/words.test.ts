import { describe, expect, test } from 'vitest';

import { crossing, said } from '../../test/builders.ts';
import { figureOf, options, slot } from '../../test/story.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { FigureDefinition, FigureKind } from './definition.ts';
import { evaluate } from './evaluate.ts';

const report = (id: string, quantity: Quantity) => crossing(id, quantity, { destination: id });

test.each([
  [said('MORE_THAN', '200000'), 'more than 200,000'],
  [said('AT_LEAST', '12000'), 'at least 12,000'],
  [said('ABOUT', '98000'), 'about 98,000'],
  [said('NEARLY', '66000'), 'nearly 66,000'],
  [said('UP_TO', '10'), 'up to 10'],
  [said('LESS_THAN', '500'), 'fewer than 500'],
  [said('PLAIN', '66000'), '66,000'],
  [said('EXACTLY', '2326'), '2,326'],
  [said('BETWEEN', '20000', '', { upperValue: '30000' }), 'between 20,000 and 30,000'],
  [said('PLAIN', '0', '', { valueState: 'NONE', value: null }), '0'],
  [said('PLAIN', '0', '', { valueState: 'SOME', value: null }), 'no number that may be printed'],
] as [Quantity, string][])(
  'one report’s number is printed in its own words: %o',
  (quantity, text) => {
    expect(evaluate(figureOf(report('KZ', quantity), 'Kazakhstan'), options).text).toBe(text);
  },
);

const figure = (kind: FigureKind, ...quantities: Quantity[]): FigureDefinition => ({
  slug: 'a-figure',
  title: 'A figure',
  kind,
  window: null,
  measure: null,
  unit: 'crossings',
  inputs: ['KZ', 'GE', 'MN'].flatMap((id, at) => {
    const quantity = quantities[at];
    return quantity ? [slot(id, report(id, quantity))] : [];
  }),
  assumptions: [],
  printed: null,
});

describe('the strongest phrase of several', () => {
  test.each([
    ['SUM', [said('PLAIN', '98000'), said('PLAIN', '53000')], '151,000'],
    ['SUM', [said('ABOUT', '98000'), said('ABOUT', '53000')], 'about 150,000'],
    ['SUM', [said('ABOUT', '98000'), said('MORE_THAN', '53000')], 'more than 150,000'],
    ['SUM', [said('AT_LEAST', '98000'), said('AT_LEAST', '53000')], 'at least 151,000'],
    ['SUM', [said('UP_TO', '98000'), said('LESS_THAN', '53000')], 'fewer than 151,000'],
    ['SUM', [said('AT_LEAST', '200'), said('UP_TO', '300')], 'at least 200'],
    ['SUM', [said('PLAIN', '200'), said('UP_TO', '300')], 'between 190 and 510'],
    ['SUM', [said('MORE_THAN', '98000'), said('UP_TO', '53000')], 'more than 98,000'],
    ['DIFFERENCE', [said('EXACTLY', '98123'), said('EXACTLY', '53001')], '45,122'],
    ['DIFFERENCE', [said('AT_LEAST', '98000'), said('UP_TO', '53000')], 'at least 45,000'],
    ['MAXIMUM', [said('MORE_THAN', '98000'), said('PLAIN', '53000')], 'more than 98,000'],
    ['RATIO', [said('EXACTLY', '300'), said('EXACTLY', '200')], '1.5'],
    ['SHARE', [said('EXACTLY', '25'), said('EXACTLY', '50'), said('EXACTLY', '25')], '25%'],
    ['SHARE', [said('MORE_THAN', '300'), said('UP_TO', '100')], 'more than 75%'],
    ['SHARE', [said('ABOUT', '300'), said('ABOUT', '100')], 'between 72.5% and 77.5%'],
  ] as [FigureKind, Quantity[], string][])('%s of %o', (kind, quantities, text) => {
    expect(evaluate(figure(kind, ...quantities), options).text).toBe(text);
  });

  test('the share of a member in its bloc is never more than all of it', () => {
    const share = figure('SHARE', said('EXACTLY', '30000'), said('AT_LEAST', '20000'));
    const [member, bloc] = [
      report('FI', said('EXACTLY', '30000')),
      report('EU', said('AT_LEAST', '20000')),
    ];
    const inputs = [slot('Finland', member), slot('European Union', bloc)];
    const { lower, upper } = evaluate({ ...share, inputs }, options);
    expect([lower?.value, upper]).toEqual(['0', { value: '100', closed: true }]);
  });

  test('a share beside counts that may overlap it is given no upper end but the whole', () => {
    const share = figure('SHARE', said('EXACTLY', '300'));
    const inputs = ['EU', 'FI', 'KZ'].map((id) => slot(id, report(id, said('EXACTLY', '300'))));
    const { lower, upper } = evaluate({ ...share, inputs }, options);
    expect([lower?.value, upper?.value]).toEqual(['33.3333333333', '100']);
  });

  test('is written out', () => {
    const net = figure('DIFFERENCE', said('AT_LEAST', '98000'), said('UP_TO', '53000'));
    expect(evaluate(net, options).derivation).toEqual([
      'KZ: at least 98,000',
      'GE: up to 53,000, that is at least 0 and at most 53,000',
      'Lower end: 98,000 − 53,000 = 45,000',
      'Upper end: none, since KZ sets no upper limit',
      'May be printed: at least 45,000',
    ]);
  });
});
