import { expect, test } from 'vitest';
import { chartAttrsOf, chartFaults, chartValuesOf } from './chart-values.ts';

const NEW = chartValuesOf();
const events = [{ event: 'decree' }, { event: '' }, { event: 'count' }, { event: 'decree' }];

test('a new drawing is a sum of nothing yet', () => {
  expect(NEW).toEqual({
    kind: 'SUM_BAR',
    figure: '',
    threshold: '',
    events: [],
    caption: '',
    alt: '',
  });
});

test('a drawing that is opened and not changed stays as it is', () => {
  const attrs = {
    kind: 'TIMELINE',
    figure: null,
    threshold: null,
    events: ['decree', 'count'],
    caption: 'Two days',
    alt: 'What happened',
  };
  expect(chartAttrsOf(chartValuesOf(attrs))).toEqual(attrs);
});

test.each([
  ['SUM_BAR', { figure: 'a', threshold: 'b', events: [] }],
  ['FLOW_MAP', { figure: 'a', threshold: null, events: [] }],
  ['TIMELINE', { figure: null, threshold: null, events: ['decree', 'count'] }],
] as const)('a %s keeps what it draws', (kind, kept) => {
  expect(chartAttrsOf({ ...NEW, kind, figure: 'a', threshold: 'b', events })).toMatchObject(kept);
});

test.each([
  ['SUM_BAR', { figure: 'Choose the figure to draw.' }],
  ['FLOW_MAP', { figure: 'Choose the figure to draw.' }],
  ['TIMELINE', { events: 'Choose at least one event.' }],
] as const)('a %s of nothing is not inserted', (kind, faults) => {
  expect(chartFaults({ ...NEW, kind, events: [{ event: '' }] })).toEqual(faults);
  expect(chartFaults({ ...NEW, kind, figure: 'a', events })).toEqual({});
});
