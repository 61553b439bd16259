import { describe, expect, test } from 'vitest';

import { crossing, named, said } from '../../test/builders.ts';
import {
  europe,
  europeDated,
  finland,
  georgia,
  kazakhstan,
  kazakhstanAbout,
  places,
} from '../../test/story.ts';
import { describeReading } from './describe-reading.ts';
import { judgeReport } from './judge-report.ts';
import { judgeSeries } from './judge-series.ts';
import { judgeCitedNumber, judgePeriod, judgeWording } from './judge-words.ts';
import { readWording } from './read-wording.ts';
import { placesMeeting } from './shared-places.ts';

describe('the words of a source', () => {
  test.each([
    ['more than 93,000', 'MORE_THAN', '93000', null],
    ['some 98,000 Russians', 'ABOUT', '98000', null],
    ['2,326', 'PLAIN', '2326', null],
    ['between 20,000 and 30,000 people', 'BETWEEN', '20000', '30000'],
    ['hundreds of thousands', 'AT_LEAST', '200000', null],
    ['около 98 тысяч', 'ABOUT', '98000', null],
  ])('“%s” is %s %s', (words, qualifier, value, upperValue) => {
    expect(readWording(words)).toMatchObject([{ qualifier, value, upperValue }]);
  });

  test('a date among them counts nothing', () => {
    expect(readWording('on 4 October 2022')).toEqual([]);
  });

  test.each([
    [said('MORE_THAN', '93000', '', { sourceWording: 'more than 93,000' }), []],
    [said('EXACTLY', '2326', '', { sourceWording: '2,326 entries' }), []],
    [said('PLAIN', '93000', '', { sourceWording: 'more than 93,000' }), ['WORDING_DIFFERS']],
    [said('MORE_THAN', '39000', '', { sourceWording: 'more than 93,000' }), ['WORDING_DIFFERS']],
    [said('PLAIN', '7', '', { sourceWording: 'a handful' }), ['WORDING_UNREAD']],
  ])('are held against what is entered: %o', (quantity, codes) => {
    expect(judgeWording(quantity).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['more than 106,000 crossed', said('MORE_THAN', '106000'), []],
    ['more than 112,000 crossed', said('MORE_THAN', '106000'), ['NOT_IN_CITATION']],
    ['of the 112,000 some 106,000 stayed', said('ABOUT', '106000'), []],
    ['20,000 to 30,000', said('BETWEEN', '20000', '', { upperValue: '30000' }), []],
    [
      '20,000 to 25,000',
      said('BETWEEN', '20000', '', { upperValue: '30000' }),
      ['NOT_IN_CITATION'],
    ],
    ['Entries by month', said('PLAIN', '106000'), []],
    ['more than 112,000', said('PLAIN', '0', '', { valueState: 'SOME', value: null }), []],
  ])('that are cited hold the number, or are looked at again: “%s”', (cited, quantity, codes) => {
    expect(judgeCitedNumber(quantity, cited).map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  [
    said('MORE_THAN', '93000'),
    'More than 93,000: the number is above 93,000, and nothing is said of how far.',
  ],
  [said('PLAIN', '66000'), '66,000: the number is at least 65,500 and below 66,500.'],
  [said('EXACTLY', '2326'), '2,326: the number is 2,326.'],
  [said('UP_TO', '-10'), 'Up to -10: the number is at most -10, and nothing is said of how far.'],
])('a reading is told in a sentence: %o', (quantity, sentence) => {
  expect(describeReading(quantity)).toBe(sentence);
});

test('days that are missing, or not over when it was reported, are asked for', () => {
  const period = { start: '2022-09-21', end: '2022-10-04', precision: 'DAY', note: null } as const;
  expect(judgePeriod(period, '2022-10-04')).toEqual([]);
  expect(judgePeriod(period, '2022-10-03')).toMatchObject([{ code: 'REPORTED_EARLY' }]);
  expect(judgePeriod({ ...period, end: null }, null)).toMatchObject([
    { code: 'PERIOD_MISSING', path: 'period.end' },
  ]);
});

const noticed = (...args: Parameters<typeof judgeReport>) =>
  judgeReport(...args).map(({ code, records }) => [code, records[0]]);

describe('an entry beside the reports that are there', () => {
  test('clashes by name with one of a bloc that its place lies in', () => {
    const [clash] = judgeReport(finland, [europe, georgia], places);
    expect(clash).toMatchObject({
      code: 'SHARES_PLACE',
      weight: 'WARNING',
      path: 'destination',
      records: [europe.id],
    });
    expect(clash?.message).toMatch(/^Finland lies within the European Union, and /);
  });

  test('that says again what is there is a likely duplicate', () => {
    const again = { ...georgia, id: 'entered' };
    expect(noticed(again, [georgia], places)).toContainEqual(['LIKELY_DUPLICATE', georgia.id]);
  });

  test('that says otherwise of one count disagrees', () => {
    const other = crossing('entered', said('PLAIN', '90000'), {
      ...georgia,
      id: 'entered',
      quantity: said('PLAIN', '90000'),
      source: named('interpress', 'Interpress'),
      via: null,
      statedBy: null,
    });
    expect(noticed(other, [georgia], places)).toContainEqual(['DISAGREES', georgia.id]);
  });

  test('that repeats one statement is one voice with it', () => {
    const entered = { ...kazakhstanAbout, id: 'entered', via: named('meduza', 'Meduza') };
    expect(noticed(entered, [kazakhstan], places).map(([code]) => code)).toContain('ONE_VOICE');
  });

  test('is not held against itself, nor against what is no longer to be used', () => {
    const changed = { ...georgia, version: 2 };
    const deprecated = { ...georgia, id: 'old', rank: 'DEPRECATED', rankReason: 'wrong' } as const;
    const own = noticed(changed, [georgia, deprecated], places);
    expect(own.filter(([code]) => code !== 'SECOND_HAND')).toEqual([]);
  });
});

test('the places that share something with a bloc are its members and itself', () => {
  expect(placesMeeting(places, 'EU')).toEqual(expect.arrayContaining(['EU', 'FI']));
  expect(placesMeeting(places, 'KZ')).not.toContain('EU');
});

const week = (id: string, value: string, start: string, end: string) =>
  crossing(id, said('PLAIN', value), {
    period: { start, end, precision: 'DAY', note: null },
  });

describe('a number beside its series', () => {
  const series = [
    week('a', '9000', '2022-09-05', '2022-09-11'),
    week('b', '11000', '2022-09-12', '2022-09-18'),
    week('c', '66000', '2022-09-19', '2022-09-25'),
  ];

  test.each([
    ['700000', ['IMPLAUSIBLE_VALUE']],
    ['500000', []],
    ['800', ['IMPLAUSIBLE_VALUE']],
    ['1000', []],
  ])('%s a week: %s', (value, codes) => {
    const entry = week('entered', value, '2022-09-26', '2022-10-02');
    expect(judgeSeries(entry, series).map(({ code }) => code)).toEqual(codes);
  });

  test('of two reports says nothing', () => {
    const entry = week('entered', '700000', '2022-09-26', '2022-10-02');
    expect(judgeSeries(entry, series.slice(1))).toEqual([]);
  });
});

test('the dated count of the union is another count than the undated one', () => {
  expect(noticed(europeDated, [europe], places)).toContainEqual(['SHARES_PLACE', europe.id]);
});
