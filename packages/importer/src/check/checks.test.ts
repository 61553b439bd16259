import { describe, expect, test } from 'vitest';
import { days, report } from '../../test/report.ts';
import { defaultLimits } from '../limits.ts';
import type { Report } from '../report/report.ts';
import type { Check } from './check.ts';
import { copiedPeriods } from './copied-periods.ts';
import { cumulativeInSeries } from './cumulative-in-series.ts';
import { fallingCumulative } from './falling-cumulative.ts';

const nameOf = (id: string) => id;
const found = (check: Check, reports: readonly Report[]) => {
  for (const one of reports) check.see(one);
  return check.findings();
};

const counts = (...values: [string, string][]) =>
  values.map(([end, value], at) =>
    report(value, at + 2, { temporalKind: 'CUMULATIVE', ...days('2022-02-24', end) }),
  );

describe('a cumulative count that falls', () => {
  test.each<[string, [string, string][], number[][]]>([
    [
      'rises',
      [
        ['2022-03-01', '10'],
        ['2022-03-02', '20'],
      ],
      [],
    ],
    [
      'stays',
      [
        ['2022-03-01', '10'],
        ['2022-03-02', '10'],
      ],
      [],
    ],
    [
      'falls',
      [
        ['2022-03-01', '20'],
        ['2022-03-02', '10'],
      ],
      [[2, 3]],
    ],
    [
      'stands in another order',
      [
        ['2022-03-02', '20'],
        ['2022-03-01', '10'],
      ],
      [],
    ],
    [
      'falls, in another order',
      [
        ['2022-03-02', '10'],
        ['2022-03-01', '20'],
      ],
      [[3, 2]],
    ],
    [
      'falls once',
      [
        ['2022-03-01', '10'],
        ['2022-03-02', '30'],
        ['2022-03-03', '20'],
        ['2022-03-04', '40'],
      ],
      [[3, 4]],
    ],
  ])('one that %s', (_, values, lines) => {
    const findings = found(fallingCumulative(defaultLimits, nameOf), counts(...values));
    expect(findings.map((finding) => finding.lines)).toEqual(lines);
  });

  test('is looked for in each series by itself, and among cumulative counts alone', () => {
    const check = fallingCumulative(defaultLimits, nameOf);
    const other = report('5', 9, {
      temporalKind: 'CUMULATIVE',
      destinationId: 'GE-B',
      ...days('2022-02-24', '2022-03-03'),
    });
    const flow = [report('20', 4), report('10', 5, days('2022-09-22'))];
    expect(found(check, [...counts(['2022-03-01', '20']), other, ...flow])).toEqual([]);
  });
});

const daily = (...values: number[]) =>
  values.map((value, at) => report(String(value), at + 2, days(`2022-09-${10 + at}`)));

describe('a cumulative count among daily ones', () => {
  test.each<[string, number[], number[][]]>([
    ['is none', [100, 110, 95, 105, 98], []],
    ['is the sum of all before it', [100, 110, 95, 305, 98], [[5]]],
    ['is that sum and its own day', [100, 110, 95, 420, 98], [[5]]],
    ['is too early to tell', [100, 100, 200], []],
    ['is a day of many', [100, 110, 95, 900, 98], []],
    ['is the whole series', [10, 12, 15, 19, 24, 30, 37, 45], [[2, 9]]],
  ])('that %s', (_, values, lines) => {
    const findings = found(cumulativeInSeries(defaultLimits, nameOf), daily(...values));
    expect(findings.map((finding) => finding.lines)).toEqual(lines);
  });

  test('is not looked for among months', () => {
    const months = [100, 110, 95, 305].map((value, at) =>
      report(String(value), at, days(`2022-0${at + 1}-01`, `2022-0${at + 1}-28`)),
    );
    expect(found(cumulativeInSeries(defaultLimits, nameOf), months)).toEqual([]);
  });
});

const month = (period: Pick<Report, 'period'>, line: number, ...values: number[]) =>
  values.map((value, at) =>
    report(String(value), line + at, {
      ...period,
      population: `KIND_${at}`,
      destinationId: 'US-2504',
    }),
  );

describe('copied months', () => {
  const rule = { within: ['destination' as const], atLeast: 3 };
  const march = days('2019-03-01', '2019-03-31');
  const may = days('2019-05-01', '2019-05-31');
  test.each<[string, number[], number[], number]>([
    ['nothing alike', [7779, 3329, 930046], [5572, 2849, 923034], 0],
    ['three counts alike', [7779, 3329, 930046, 2045733], [7779, 3329, 930046, 2148620], 1],
    ['two counts alike', [7779, 3329, 930046], [7779, 3329, 923034], 0],
    ['small numbers alike', [7, 3, 0, 99], [7, 3, 0, 99], 0],
    ['the same numbers of other kinds', [100, 200, 300], [300, 100, 200], 0],
  ])('with %s', (_, one, other, findings) => {
    const reports = [...month(march, 2, ...one), ...month(may, 20, ...other)];
    expect(found(copiedPeriods(rule, defaultLimits, nameOf), reports)).toHaveLength(findings);
  });

  test('are told with place, months, counts and lines, the earlier month first', () => {
    const reports = [
      ...month(may, 20, 7779, 3329, 930046, 5),
      ...month(march, 2, 7779, 3329, 930046, 2045733),
    ];
    const [finding] = found(
      copiedPeriods(rule, defaultLimits, () => 'San Ysidro, California'),
      reports,
    );
    expect(finding?.message).toBe(
      'San Ysidro, California: March 2019 and May 2019 say the same in 3 of 4 counts (7,779 entries; 3,329 entries; 930,046 entries): one may have been copied from the other.',
    );
    expect(finding?.lines).toEqual([20, 2, 21, 3, 22, 4]);
  });

  test('of two places are no copies', () => {
    const elsewhere = month(may, 20, 7779, 3329, 930046).map((one) =>
      Object.assign(one, { destinationId: 'US-2606' }),
    );
    expect(
      found(copiedPeriods(rule, defaultLimits, nameOf), [
        ...month(march, 2, 7779, 3329, 930046),
        ...elsewhere,
      ]),
    ).toEqual([]);
  });

  test('are looked for within bounded memory, and it is said when that was not enough', () => {
    const reports = Array.from({ length: 500 }, (_, at) =>
      report(String(1000 + at), at, { destinationId: `US-${at}` }),
    );
    const findings = found(
      copiedPeriods(rule, { ...defaultLimits, remembered: 50 }, nameOf),
      reports,
    );
    expect(findings.map(({ code }) => code)).toEqual(['CHECK_INCOMPLETE']);
  });
});
