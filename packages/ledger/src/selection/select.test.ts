import { describe, expect, test } from 'vitest';

import { crossing, named, said } from '../../test/builders.ts';
import {
  kazakhstan,
  kazakhstanAbout,
  kazakhstanFirstWeek,
  kazakhstanPlain,
  slot,
} from '../../test/story.ts';
import type { LedgerRecord, SupersessionKind } from '../record/record.ts';
import { select, type SelectionChoice } from './select.ts';

const choice: SelectionChoice = {
  asOf: null,
  excluding: [],
  prefer: [],
  window: { start: '2022-09-21', end: '2022-10-05' },
};
const all = slot('Kazakhstan', kazakhstan, kazakhstanPlain, kazakhstanAbout, kazakhstanFirstWeek);
const chosen = (changes: Partial<SelectionChoice>, input = all) =>
  select(input, { ...choice, ...changes })?.id ?? null;

const supersededBy = (kind: SupersessionKind, knownFrom: string) => ({
  supersededBy: [{ id: 'later', kind, knownFrom }],
});
const report = (id: string, changes: Partial<LedgerRecord>) =>
  crossing(id, said('PLAIN', '1000'), { destination: 'KZ', ...changes });

describe('the report that fills a slot', () => {
  test('is the one the editor chose', () => {
    expect(chosen({})).toBe(kazakhstan.id);
  });

  test('is the reader’s choice before the editor’s', () => {
    expect(chosen({ prefer: ['of another slot', kazakhstanAbout.id] })).toBe(kazakhstanAbout.id);
  });

  test('is what was known by then', () => {
    expect(chosen({ asOf: '2022-10-01T00:00:00Z' })).toBe(kazakhstanFirstWeek.id);
    expect(chosen({ asOf: '2022-09-22T00:00:00Z' })).toBeNull();
  });

  test('is the version that was current then', () => {
    const revised = { ...kazakhstan, version: 2, knownFrom: '2022-11-01T00:00:00Z' };
    const input = { ...all, candidates: [revised, kazakhstan] };
    expect(select(input, choice)?.version).toBe(2);
    expect(select(input, { ...choice, asOf: '2022-10-31T00:00:00Z' })?.version).toBe(1);
  });

  test('is not one that a source set aside says or carries', () => {
    expect(chosen({ excluding: ['newsweek'] })).toBe(kazakhstanAbout.id);
    expect(chosen({ excluding: ['kazakhstan-interior-ministry'] })).toBeNull();
  });

  test('is not one that was withdrawn by then', () => {
    const withdrawn = report('a', supersededBy('RETRACTION', '2022-11-01T00:00:00Z'));
    const input = slot('Kazakhstan', withdrawn, report('b', {}));
    expect(chosen({}, input)).toBe('b');
    expect(chosen({ asOf: '2022-10-31T00:00:00Z' }, input)).toBe('a');
  });

  test.each([
    ['of rank PREFERRED', { rank: 'PREFERRED', reportedOn: '2022-09-22' }, {}],
    ['not deprecated', {}, { rank: 'DEPRECATED', reportedOn: '2022-10-05' }],
    ['the latest', { reportedOn: '2022-10-03' }, { reportedOn: '2022-10-02' }],
    [
      'inside the window',
      { reportedOn: '2022-09-30' },
      {
        reportedOn: '2022-11-30',
        period: { start: '2022-09-21', end: '2022-11-29', precision: 'DAY', note: null },
      },
    ],
    ['not superseded', {}, supersededBy('REVISION', '2022-10-04T00:00:00Z')],
    [
      'the one that covers more',
      {},
      { period: { start: '2022-10-03', end: '2022-10-03', precision: 'DAY', note: null } },
    ],
  ] as [string, Partial<LedgerRecord>, Partial<LedgerRecord>][])(
    'without a choice is %s',
    (_, better, worse) => {
      // Named so that the order of ids speaks for the other one.
      const input = {
        ...slot('Kazakhstan', report('z', better), report('a', worse)),
        preferred: '',
      };
      expect(chosen({}, input)).toBe('z');
    },
  );

  test('is, for a figure that is one report’s number, another wording of it and nothing else', () => {
    const one = { onlySameCount: true };
    expect(chosen({ ...one, excluding: ['newsweek'] })).toBe(kazakhstanAbout.id);
    expect(chosen({ ...one, asOf: '2022-10-01T00:00:00Z' })).toBeNull();
  });

  test('is found among sources of any outlet', () => {
    const other = report('other', { source: named('border-service', 'Border Service') });
    expect(chosen({ excluding: ['somebody'] }, slot('Kazakhstan', report('a', {}), other))).toBe(
      'other',
    );
  });
});
