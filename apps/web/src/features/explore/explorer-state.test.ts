import { describe, expect, test } from 'vitest';
import { explorerHref, isCanonical } from './explorer-href.ts';
import { WHOLE_LEDGER } from './explorer-state.ts';
import type { ExplorerState } from './explorer-state.ts';
import { parseExplorerState } from './parse-explorer-state.ts';

const CHOSEN: ExplorerState = {
  measure: 'ENTRIES',
  origin: 'RU',
  destination: 'KZ-SYRYM',
  source: 'frontex',
  via: 'newsweek',
  sourceKind: 'GOVERNMENT',
  qualifier: 'MORE_THAN',
  event: 'kazakhstan-statement',
  from: '2022-09-21',
  to: '2022-10-04',
  reportedFrom: '2022-09-27',
  reportedTo: '2022-10-05',
  asOf: '2022-09-28',
  order: 'value-largest',
  first: 50,
  after: 'eyJhIjoxfQ==',
};

const parametersOf = (href: string) =>
  Object.fromEntries(new URL(href, 'http://site').searchParams.entries());

describe('the address of a view', () => {
  test('gives back every choice', () => {
    expect(parseExplorerState(parametersOf(explorerHref(CHOSEN)))).toEqual({
      state: CHOSEN,
      problems: [],
    });
  });

  test('of the whole ledger is bare', () => {
    expect(explorerHref(WHOLE_LEDGER)).toBe('/explore');
    expect(parseExplorerState({})).toEqual({ state: WHOLE_LEDGER, problems: [] });
  });

  test('is the same however its parameters were ordered', () => {
    const parsed = parseExplorerState({ origin: 'RU', measure: 'ENTRIES', utm_source: 'mail' });
    expect(explorerHref(parsed.state)).toBe('/explore?measure=ENTRIES&origin=RU');
  });

  test.each<[Record<string, string | string[]>, boolean]>([
    [{}, true],
    [{ origin: 'RU' }, true],
    [{ origin: 'RU', measure: '' }, false],
    [{ origin: 'RU', order: 'reported-latest' }, false],
    [{ origin: ['UA', 'RU'] }, false],
    [{ origin: 'RU', utm_source: 'mail' }, false],
  ])('%o says what was chosen and nothing besides: %o', (parameters, expected) => {
    const { state } = parseExplorerState(parameters);
    expect(isCanonical(parameters, state)).toBe(expected);
    expect(isCanonical(parametersOf(explorerHref(state)), state)).toBe(true);
  });

  test('serves the download too', () => {
    expect(explorerHref({ ...WHOLE_LEDGER, origin: 'RU' }, '/explore.csv')).toBe(
      '/explore.csv?origin=RU',
    );
  });
});

describe('a wrong parameter', () => {
  test.each([
    ['measure', 'TRIPS'],
    ['measure', 'constructor'],
    ['sourceKind', '__proto__'],
    ['qualifier', 'more than'],
    ['origin', 'ru"'],
    ['from', '2022-02-30'],
    ['asOf', 'yesterday'],
    ['order', 'random'],
    ['first', '101'],
    ['first', '-1'],
    ['after', '<script>'],
  ])('%s=%s is named with its value and what is allowed, and not applied', (parameter, value) => {
    const { state, problems } = parseExplorerState({ [parameter]: value });
    expect(problems).toEqual([{ parameter, value, allowed: expect.stringMatching(/\w/) }]);
    expect(state).toEqual(WHOLE_LEDGER);
  });

  test('an end before its start is refused by name', () => {
    const { state, problems } = parseExplorerState({ from: '2022-10-04', to: '2022-09-21' });
    expect(problems).toEqual([
      { parameter: 'to', value: '2022-09-21', allowed: 'a day not before 2022-10-04' },
    ]);
    expect(state.to).toBeNull();
  });

  test('does not echo a long value whole', () => {
    const { problems } = parseExplorerState({ source: 'x'.repeat(1000) });
    expect(problems[0]?.value).toHaveLength(80);
  });
});

test('an empty field of the form chooses nothing', () => {
  expect(parseExplorerState({ origin: '', measure: ' ' }).state).toEqual(WHOLE_LEDGER);
});

test('of a repeated parameter the last one counts', () => {
  expect(parseExplorerState({ origin: ['RU', 'UA'] }).state.origin).toBe('UA');
});
