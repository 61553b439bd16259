import type { Period } from '@headcount/ledger';
import { describe, expect, test } from 'vitest';

import { eventMark, eventMarks } from './event-mark.ts';

const WINDOW = { start: '2022-09-21', end: '2022-10-05' };

const event = (
  start: string | null,
  end: string | null,
  precision: Period['precision'],
  id = 'event',
) => ({ id, title: 'Something happened', period: { start, end, precision, note: null } });

const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

describe('an event’s mark', () => {
  test.each([
    ['2022-09-22', null, 'DAY', 'DAY', '22 Sept'],
    ['2022-09-22', '2022-09-22', 'DAY', 'DAY', '22 Sept'],
    ['2022-09-22', '2022-09-25', 'DAY', 'SPAN', '22 Sept – 25 Sept'],
    ['2022-09-26', null, 'WEEK', 'BAND', 'week of 26 Sept'],
    [null, null, 'WEEK', 'DASHED', 'one week'],
    ['2022-09-21', null, 'APPROXIMATE', 'BAND', 'from about 21 Sept'],
    ['2022-09-21', '2022-09-24', 'APPROXIMATE', 'BAND', 'about 21 Sept – 24 Sept'],
    ['2022-09-21', '2022-10-01', 'UNKNOWN', 'DASHED', 'between 21 Sept and 1 Oct'],
    [null, null, 'UNKNOWN', 'DASHED', 'between 21 Sept and 5 Oct'],
  ] as const)(
    '%s to %s, known by %s, is drawn as %s: “%s”',
    (start, end, precision, kind, when) => {
      const mark = eventMark(event(start, end, precision), WINDOW);
      expect([mark.kind, spaced(mark.when)]).toEqual([kind, when]);
    },
  );

  test('a week is seven days', () => {
    const { from, to } = eventMark(event('2022-09-26', null, 'WEEK'), WINDOW);
    expect(to - from + 1).toBe(7);
  });

  test('only what began about some day and has no end goes on past the window', () => {
    expect(eventMark(event('2022-09-21', null, 'APPROXIMATE'), WINDOW).isOpenEnded).toBe(true);
    expect(eventMark(event('2022-09-21', null, 'DAY'), WINDOW).isOpenEnded).toBe(false);
  });
});

test('events come in the order of time, those without a day of their own last', () => {
  const marks = eventMarks(
    [
      event(null, null, 'UNKNOWN', 'undated'),
      event('2022-10-04', null, 'DAY', 'late'),
      event('2022-09-21', null, 'APPROXIMATE', 'about'),
      event('2022-09-21', null, 'DAY', 'first'),
    ],
    WINDOW,
  );
  expect(marks.map((mark) => mark.event.id)).toEqual(['first', 'about', 'late', 'undated']);
});
