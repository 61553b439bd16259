import { describe, expect, test } from 'vitest';
import { parseDay, parseMonth, parseRange, parseYear, type DateFormat } from './parse-date.ts';

const french: DateFormat = { order: null, locale: 'fr' };
const dayFirst: DateFormat = { order: 'DMY', locale: 'en' };
const monthFirst: DateFormat = { order: 'MDY', locale: 'en' };
const unsaid: DateFormat = { order: null, locale: null };

describe('a month', () => {
  test.each<[string, DateFormat, string | null]>([
    ['Septembre 2012', french, '2012-09-01/2012-09-30'],
    ['Decembre  2012', french, '2012-12-01/2012-12-31'],
    ['Décembre 2012', french, '2012-12-01/2012-12-31'],
    ['fevrier 2014', french, '2014-02-01/2014-02-28'],
    ['Mai    2013', french, '2013-05-01/2013-05-31'],
    ['Aout 2013', french, '2013-08-01/2013-08-31'],
    ['Jan 2024', dayFirst, '2024-01-01/2024-01-31'],
    ['Sept. 2020', dayFirst, '2020-09-01/2020-09-30'],
    ['октябрь 2022', { order: null, locale: 'ru' }, '2022-10-01/2022-10-31'],
    ['2024-02', unsaid, '2024-02-01/2024-02-29'],
    ['02/2024', unsaid, '2024-02-01/2024-02-29'],
    ['Septembre 2012', dayFirst, null],
    ['Decembre 2012', dayFirst, null],
    ['Ma 2013', dayFirst, null],
    ['Jan 2024', unsaid, null],
    ['13/2024', unsaid, null],
    ['2024', unsaid, null],
  ])('“%s” read with %o is %s', (text, format, days) => {
    const read = parseMonth(text, format);
    expect(read && `${read.start}/${read.end}`).toBe(days);
  });
});

describe('a day', () => {
  test.each<[string, DateFormat, string | null]>([
    ['2022-10-04', unsaid, '2022-10-04'],
    ['2022-10-04T00:00:00.000Z', unsaid, '2022-10-04'],
    ['4.10.2022', dayFirst, '2022-10-04'],
    ['04/10/2022', dayFirst, '2022-10-04'],
    ['04/10/2022', monthFirst, '2022-04-10'],
    ['04/10/2022', unsaid, null],
    ['13/10/2022', monthFirst, null],
    ['2026-02-30', unsaid, null],
    ['4/10/22', dayFirst, null],
    ['4 October 2022', dayFirst, '2022-10-04'],
    ['October 4, 2022', dayFirst, '2022-10-04'],
    ['4 октября 2022', { order: null, locale: 'ru' }, '2022-10-04'],
  ])('“%s” read with %o is %s', (text, format, day) => {
    expect(parseDay(text, format)?.start ?? null).toBe(day);
  });
});

test('a year is all of its days', () => {
  expect(parseYear('2012')).toEqual({ start: '2012-01-01', end: '2012-12-31' });
  expect(parseYear('12')).toBeNull();
});

test.each([
  ['2022-09-21/2022-10-04', '2022-09-21', '2022-10-04'],
  ['21 Sep 2022 – 4 Oct 2022', '2022-09-21', '2022-10-04'],
  ['2022-10-04/2022-09-21', null, null],
  ['2022-10-04', null, null],
])('the range “%s” goes from %s to %s', (text, start, end) => {
  expect(parseRange(text, dayFirst)).toEqual(start === null ? null : { start, end });
});
