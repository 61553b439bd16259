import { expect, test } from 'vitest';
import { judgeAssumption } from './judge-assumption.ts';

const there = {
  id: 'nobody-went-back',
  kind: 'GROSS_AS_NET',
  statement: 'Nobody who entered went back.',
  subject: null,
} as const;

test('the same sentence about the same thing is noticed, whatever its marks', () => {
  const entered = { key: null, statement: 'nobody who entered — went back', subject: null };
  expect(judgeAssumption(entered, [there])).toMatchObject([
    { code: 'LIKELY_DUPLICATE', path: 'statement' },
  ]);
});

test.each([
  ['about another record', { key: null, statement: there.statement, subject: 'georgia-report' }],
  ['another sentence', { key: null, statement: 'Nobody went back.', subject: null }],
  ['itself', { key: there.id, statement: there.statement, subject: null }],
  ['nothing yet', { key: null, statement: ' ', subject: null }],
])('%s is no duplicate', (_what, entered) => {
  expect(judgeAssumption(entered, [there])).toEqual([]);
});
