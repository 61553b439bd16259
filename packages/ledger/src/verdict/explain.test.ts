import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import type { Judgement } from './verdict.ts';

const total = {
  title: 'The total',
  text: 'more than 370,000',
  phrase: { words: 'MORE_THAN', value: '370000' },
} as const;

const judgement = (one: Partial<Judgement>): Judgement => ({
  verdict: 'PROVEN',
  assumptions: [],
  missing: [],
  strongest: total.phrase,
  ...one,
});

test('a proof is told with what the reports show', () => {
  expect(explain(judgement({}), [total])).toBe(
    'The reports bear it out. What the reports show: “The total” is more than 370,000.',
  );
});

test('what a proof rests on is told in its own words', () => {
  const assumption = {
    id: 'week',
    kind: 'PERIOD_WITHIN_WINDOW',
    statement: 'The week lies in the fortnight.',
    subject: null,
  } as const;
  expect(
    explain(judgement({ verdict: 'PROVEN_WITH_ASSUMPTIONS', assumptions: [assumption] }), []),
  ).toBe('The reports bear it out if this is granted: “The week lies in the fortnight”.');
});

test('what is missing is told where nothing is proven', () => {
  expect(
    explain(
      judgement({ verdict: 'POSSIBLE', missing: ['A report for Mongolia: none is known.'] }),
      [total],
    ),
  ).toBe('The reports neither show it nor rule it out. A report for Mongolia: none is known.');
});

test('a figure of which nothing may be printed is not cited', () => {
  const silent = { ...total, phrase: null };
  expect(explain(judgement({ verdict: 'CONTRADICTED' }), [silent])).toBe(
    'The reports rule it out.',
  );
});
