import { expect, test } from 'vitest';

import { crossing, named, said } from '../../test/builders.ts';
import {
  europe,
  figureOf,
  kazakhstan,
  kazakhstanFirstWeek,
  options,
  slot,
  totalEntries,
} from '../../test/story.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { CaveatCode, Evaluation } from '../figure/evaluation.ts';
import type { LedgerRecord } from '../record/record.ts';

const messageOf = (evaluation: Evaluation, code: CaveatCode): string | undefined =>
  evaluation.caveats.find((caveat) => caveat.code === code)?.message;

const report = (id: string, changes: Partial<LedgerRecord>): LedgerRecord =>
  crossing(id, said('PLAIN', '1000'), { destination: id, ...changes });

const sum = (...records: LedgerRecord[]) =>
  evaluate(
    { ...totalEntries, inputs: records.map((record) => slot(record.id, record)), printed: null },
    options,
  );

test('a figure with one source says who it is', () => {
  const one = evaluate(figureOf(kazakhstan, 'Kazakhstan'), options);
  expect(messageOf(one, 'SINGLE_SOURCE')).toBe(
    'Only one source stands behind this figure: the Ministry of Internal Affairs of Kazakhstan.',
  );
  expect(messageOf(one, 'SECOND_HAND')).toBe(
    'Kazakhstan’s count was read in Newsweek, not at its source.',
  );
});

test('what was read at the source is not second-hand', () => {
  const paper = named('paper', 'The Paper');
  const some = sum(report('KZ', { via: paper }), report('GE', {}), report('MN', { via: paper }));
  expect(messageOf(some, 'SECOND_HAND')).toBe(
    'The counts of KZ and MN were read in The Paper, not at their sources.',
  );
  expect(messageOf(sum(report('KZ', {})), 'SECOND_HAND')).toBeUndefined();
  const own = { source: paper, via: paper };
  expect(messageOf(sum(report('KZ', own)), 'SECOND_HAND')).toBeUndefined();
});

test('an input that was revised, or should not be used, says so', () => {
  const by = { id: 'new', kind: 'CORRECTION', knownFrom: '2022-10-10T09:00:00Z' } as const;
  expect(messageOf(sum(report('KZ', { supersededBy: [by] })), 'SUPERSEDED_INPUT')).toBe(
    'KZ’s count was corrected on 10 October 2022; the figure still uses the earlier report.',
  );
  const deprecated = report('KZ', {
    rank: 'DEPRECATED',
    rankReason: 'counted one checkpoint of eight',
  });
  expect(messageOf(sum(deprecated), 'SUPERSEDED_INPUT')).toBe(
    'KZ’s report is marked as one that should not be used: counted one checkpoint of eight.',
  );
});

test('what holds at face value only says what is taken at face value', () => {
  const bold = { ...totalEntries, printed: { words: 'MORE_THAN', value: '370700' } as const };
  expect(messageOf(evaluate(bold, options), 'HOLDS_AT_FACE_VALUE_ONLY')).toBe(
    '“More than 370,700” holds at face value only: when the European Union’s 66,000 is taken as exact.',
  );
});

test('sources that give different numbers for one count and period disagree', () => {
  const days = kazakhstanFirstWeek.period;
  const a = report('KZ', { period: days });
  const b = crossing('other', said('PLAIN', '3000'), {
    destination: 'KZ',
    period: days,
    source: named('border-service', 'Border Service of Kazakhstan'),
  });
  const both = evaluate(
    { ...figureOf(a, 'Kazakhstan'), inputs: [slot('Kazakhstan', a, b)] },
    options,
  );
  expect(messageOf(both, 'SOURCES_DISAGREE')).toBe(
    'Sources disagree about Kazakhstan’s count: “1,000” (Somebody), “3,000” (Border Service of Kazakhstan).',
  );
});

test('a report of one’s own dates beside an undated one is told', () => {
  const total = evaluate(totalEntries, options);
  expect(messageOf(total, 'PERIOD_UNKNOWN')).toContain(
    'Frontex’s report of 27 September 2022 dates such a count 19–25 September 2022, which begins before the window',
  );
});

test('an undated report outside any window is only called undated', () => {
  const alone = evaluate(figureOf(europe, 'European Union'), options);
  expect(messageOf(alone, 'PERIOD_UNKNOWN')).toBe(
    'The European Union’s count covers one week that its report does not date.',
  );
});

test('a series counted up since a date is never added to itself: the latest wins', () => {
  const since = { destination: 'KZ', temporalKind: 'CUMULATIVE' } as const;
  const first = crossing('first', said('MORE_THAN', '98000'), {
    ...since,
    period: kazakhstanFirstWeek.period,
  });
  const second = crossing('second', said('MORE_THAN', '200000'), since);
  const total = sum(first, second);
  expect(total.text).toBe('more than 200,000');
  expect(messageOf(total, 'OVERLAP')).toBe(
    'First and second may count the same crossings: their counts are not added at the lower end, where only one of the two is taken.',
  );
});
